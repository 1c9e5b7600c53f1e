package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

/**
 * One question about one subject within a request.
 *
 * @param action the root field, such as {@code creditProfile}
 * @param place where its answer stands, such as {@code creditProfiles/3}: receipts point to it
 * @param purpose what for; {@code null} where the action needs none
 * @param subject about whom; {@code null} where it was about nobody, or nobody known
 */
public record Asked(
        String action, String place, @Nullable Purpose purpose, @Nullable SubjectId subject) {}

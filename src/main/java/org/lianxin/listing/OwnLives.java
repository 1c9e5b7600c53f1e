package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;

/**
 * Which of a subject's own listings are asked for, in the order of their ids.
 *
 * @param listing the id under which that one alone is shown; null for all
 * @param after the id behind which to go on; null from the start
 * @param first how many at most, up to {@link Lives#PAGE_MAX}
 * @param knownAt as known when; null for now
 */
public record OwnLives(
        SubjectId subject,
        @Nullable String listing,
        @Nullable String after,
        int first,
        @Nullable Instant knownAt) {}

package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How long an entry is published.
 *
 * @param repairableFrom the first day on which repair can be asked
 * @param endsOn the first day on which it is no longer published; null where the rule has no end
 * @param mayStayUnpublished whether it need not be published at all
 */
public record Publicity(
        LocalDate repairableFrom,
        @Nullable LocalDate endsOn,
        boolean mayStayUnpublished,
        String article) {}

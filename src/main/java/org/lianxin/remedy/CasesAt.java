package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Which cases of a body are asked for, the newest first.
 *
 * @param organisation unified code of the body that has them in hand
 * @param openOnly only those that waited for a decision at the instant asked for
 * @param before the id behind which to go on; null from the newest
 * @param first how many at most, of those that are asked for
 * @param knownAt as known when; null for now
 */
public record CasesAt(
        String organisation,
        boolean openOnly,
        @Nullable String before,
        int first,
        @Nullable Instant knownAt) {}

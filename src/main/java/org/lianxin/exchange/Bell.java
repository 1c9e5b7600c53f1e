package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.net.URI;
import java.time.Instant;

/**
 * An address at which an organisation wants to be told that a feed has come further: that alone,
 * never what happened.
 *
 * @param rungEpoch the history in which it was last heard; empty if never
 * @param rungSeq up to which number it was last heard; 0 if never
 * @param failures since then
 * @param problem of the last of them; null if there is none
 * @param triedAt when it was last rung; null if never
 * @param nextAt when it is rung at the earliest; null if not at all
 * @param deadSince null unless it is dead
 */
public record Bell(
        UnifiedCode organisation,
        FeedKey feed,
        URI address,
        BellState state,
        String rungEpoch,
        long rungSeq,
        int failures,
        @Nullable BellProblem problem,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @Nullable Instant deadSince) {

    public Bell {
        if ((state == BellState.DEAD) != (deadSince != null)) {
            throw new IllegalArgumentException("a dead bell, and no other, died at some time");
        }
    }
}

package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellProblem;
import org.lianxin.exchange.BellState;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/** A bell as the schema has it; its number is a text, for it may be more than an Int holds. */
record BellItem(
        UnifiedCode organisation,
        String feed,
        String url,
        BellState state,
        String heardSeq,
        int failures,
        @Nullable BellProblem problem,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @Nullable Instant deadSince) {

    static BellItem of(Bell bell) {
        return new BellItem(
                bell.organisation(),
                bell.feed().value(),
                bell.address().toString(),
                bell.state(),
                Long.toString(bell.rungSeq()),
                bell.failures(),
                bell.problem(),
                bell.triedAt(),
                bell.nextAt(),
                bell.deadSince());
    }
}

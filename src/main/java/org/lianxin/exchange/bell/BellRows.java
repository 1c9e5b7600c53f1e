package org.lianxin.exchange.bell;

import org.lianxin.cypher.Row;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellProblem;
import org.lianxin.exchange.BellState;
import org.lianxin.exchange.FeedKey;
import org.lianxin.kernel.UnifiedCode;

import java.net.URI;

/** Bells as they stand in the graph. */
final class BellRows {

    private BellRows() {}

    static Bell bell(Row row) {
        String problem = row.textOrNull("problem");
        return new Bell(
                UnifiedCode.of(row.text("organisation")),
                new FeedKey(row.text("feed")),
                URI.create(row.text("address")),
                BellState.valueOf(row.text("state")),
                row.text("rungEpoch"),
                row.number("rungSeq"),
                Math.toIntExact(row.number("failures")),
                problem == null ? null : BellProblem.valueOf(problem),
                row.instantOrNull("triedAt"),
                row.instantOrNull("nextAt"),
                row.instantOrNull("deadSince"));
    }

    /** One for each organisation and feed. */
    static String id(UnifiedCode organisation, FeedKey feed) {
        return organisation.value() + "|" + feed.value();
    }
}

package org.lianxin.access.graph;

import org.lianxin.access.RequestShares;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;

import java.time.Duration;
import java.util.Map;

/**
 * Rates in the graph: one number for each client, the instant until which its rate is spent.
 *
 * <p>A statement that is done over after a lost connection may take a share twice. That costs the
 * client a portion and nobody else anything.
 */
final class GraphRequestShares implements RequestShares {

    private static final Statement TAKE =
            Statement.of(GraphRequestShares.class, "take-share.cypher");
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    private final UntimedTransactions transactions;

    GraphRequestShares(UntimedTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Share take(Wish wish) {
        Map<String, Object> parameters =
                Map.of(
                        "client", wish.client(),
                        "wanted", wish.wanted(),
                        "burst", wish.burst(),
                        "interval", Math.max(1, MINUTE_NANOS / wish.perMinute()));
        return share(transactions.writeOne(LIMIT, TAKE, parameters).getFirst());
    }

    private static Share share(Row row) {
        return new Share((int) row.number("granted"), row.number("waitMillis"));
    }
}

package org.lianxin.access.graph;

import org.lianxin.access.graph.GraphSeenProofs.Showing;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Commits showings of proofs, and now and then forgets those that have run out.
 *
 * <p>Each showing has an id of its own, so that a transaction done over after a lost connection
 * knows its own first showings again. Proofs go in one order, or two gateways could wait for each
 * other.
 */
final class ProofCommits {

    private static final Statement SEE = Statement.of(ProofCommits.class, "see-proofs.cypher");
    private static final Statement FORGET =
            Statement.of(ProofCommits.class, "forget-proofs.cypher");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration FORGET_EVERY = Duration.ofSeconds(1);

    /** More than come in at a commit, so that forgetting keeps up; few enough to be quick. */
    private static final int FORGET_MOST = 5_000;

    private final UntimedTransactions transactions;
    private final Clock clock;
    private Instant forgetAfter = Instant.MIN;

    ProofCommits(UntimedTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells each showing whether it is the first, once that is committed. One call at a time. */
    void commit(List<Showing> showings) {
        List<Showing> ordered =
                showings.stream().sorted(Comparator.comparing(Showing::proof)).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        String commit = UUID.randomUUID().toString();
        for (Showing showing : ordered) {
            rows.add(
                    Map.of(
                            "proof", showing.proof(),
                            "id", commit + rows.size(),
                            "until", showing.until()));
        }
        Instant now = clock.instant();
        if (!now.isBefore(forgetAfter)) {
            transactions.writeOne(LIMIT, FORGET, Map.of("now", now, "most", FORGET_MOST));
            forgetAfter = now.plus(FORGET_EVERY);
        }
        Set<String> first = first(transactions.writeOne(LIMIT, SEE, Map.of("showings", rows)));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).first().complete(first.contains(commit + i));
        }
    }

    private static Set<String> first(List<Row> rows) {
        Set<String> first = new HashSet<>();
        for (Row row : rows) {
            if (row.flag("first")) {
                first.add(row.text("id"));
            }
        }
        return first;
    }
}

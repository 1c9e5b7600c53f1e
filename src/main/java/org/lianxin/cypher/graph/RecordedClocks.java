package org.lianxin.cypher.graph;

import org.lianxin.cypher.Statement;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

import java.util.Map;

/** Makes the recorded clocks, and heals the promise of a write whose gateway was killed. */
final class RecordedClocks {

    private static final Statement MAKE = statement("make-recorded-clocks.cypher");
    private static final Statement LAST = statement("hold-last-write.cypher");
    private static final Statement PROMISE = statement("promise-recorded.cypher");

    private RecordedClocks() {}

    static void wind(Session open, TransactionConfig limit, Object now) {
        open.executeWrite(
                transaction -> transaction.run(MAKE.text(), Map.of("now", now)).consume(), limit);
        open.executeWriteWithoutResult(
                transaction -> {
                    Object last =
                            transaction.run(LAST.text()).single().get("recordedAt").asObject();
                    transaction.run(PROMISE.text(), Map.of("recordedAt", last)).consume();
                },
                limit);
    }

    private static Statement statement(String file) {
        return Statement.of(RecordedClocks.class, file);
    }
}

package org.lianxin.cypher.graph;

import static java.util.concurrent.CompletableFuture.completedFuture;

import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Flies over Bolt: one autocommit read with the database named and a time limit on the server.
 *
 * <p>The driver's event loop carries a flight; no thread waits for it. A read has changed nothing,
 * so a transient failure is answered by flying once more.
 */
final class BoltTransport implements Transport {

    private static final Statement CLOCK =
            Statement.of(BoltTransport.class, "read-recorded-clock.cypher");

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig limit;
    private final EmptyGraph emptyGraph = new EmptyGraph();

    BoltTransport(Sessions sessions, Duration timeout) {
        this.driver = sessions.driver();
        this.session = sessions.config(AccessMode.READ);
        this.limit = TransactionConfig.builder().withTimeout(timeout).build();
    }

    @Override
    public CompletionStage<Landing> fly(String name, String text, List<Object> parameters) {
        Asked asked = new Asked(name, text, parameters);
        return attempt(asked)
                .exceptionallyCompose(
                        failure ->
                                Failures.isTransient(failure)
                                        ? attempt(asked)
                                        : CompletableFuture.failedFuture(failure));
    }

    private CompletionStage<Landing> attempt(Asked asked) {
        AsyncSession open = driver.session(AsyncSession.class, session);
        return run(open, asked)
                .thenCompose(
                        records ->
                                records.isEmpty()
                                        ? nothingKnown(open, asked)
                                        : completedFuture(asked.landing(records)))
                .whenComplete((landing, failure) -> open.closeAsync());
    }

    /**
     * No row came back, so none told the recorded clock. The clock is read now, and the question
     * asked again after it: a clock read afterwards could promise what the rows did not see. One
     * session, so the second read sees at least what the first one saw, on whatever server.
     */
    private CompletionStage<Landing> nothingKnown(AsyncSession open, Asked asked) {
        return run(open, new Asked(CLOCK.name(), CLOCK.text(), List.of()))
                .thenCompose(
                        clock -> {
                            Instant before = clock(asked.name(), clock);
                            return run(open, asked)
                                    .thenApply(
                                            records ->
                                                    records.isEmpty()
                                                            ? new Landing(Map.of(), before)
                                                            : asked.landing(records));
                        });
    }

    private CompletionStage<List<Record>> run(AsyncSession open, Asked asked) {
        return open.runAsync(asked.text(), Map.of("keys", asked.parameters()), limit)
                .thenCompose(ResultCursor::listAsync);
    }

    private Instant clock(String name, List<Record> rows) {
        if (rows.isEmpty()) {
            throw emptyGraph.found(name);
        }
        return recordedUpTo(rows);
    }

    private static Instant recordedUpTo(List<Record> rows) {
        return new GraphRow(rows.getFirst()).instant("recordedUpTo");
    }

    /** What one flight asks, and how its rows are told apart. */
    private record Asked(String name, String text, List<Object> parameters) {

        Landing landing(List<Record> records) {
            Set<Object> known = new HashSet<>(parameters);
            Map<Object, Row> rows = HashMap.newHashMap(records.size());
            for (Record record : records) {
                Object key = record.get("key").asObject();
                if (!known.contains(key)) {
                    throw new GraphBroken(name + ": a row for a key that was not asked", null);
                }
                if (rows.put(key, new GraphRow(record)) != null) {
                    throw new GraphBroken(name + ": two rows for one key", null);
                }
            }
            return new Landing(rows, recordedUpTo(records));
        }
    }
}

package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.ProfiledPlan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A writing whose statements are profiled, and which is taken back at its end. */
public final class ProfiledWriting implements Writing {

    private final Transaction transaction;
    private final Instant recordedAt;
    private long databaseHits;

    private ProfiledWriting(Transaction transaction, Instant recordedAt) {
        this.transaction = transaction;
        this.recordedAt = recordedAt;
    }

    /** How often all statements of this work together touch what the database keeps. */
    public static long databaseHits(Instant recordedAt, Consumer<Writing> work) {
        try (var session = TestGraph.driver().session();
                var transaction = session.beginTransaction()) {
            var writing = new ProfiledWriting(transaction, recordedAt);
            work.accept(writing);
            return writing.databaseHits;
        }
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        values.putAll(Parameters.ofMap(Map.of("recordedAt", recordedAt)));
        Result result = transaction.run("PROFILE " + statement.text(), values);
        List<Row> rows = result.list(GraphRow::new);
        databaseHits += hits(result.consume().profile());
        return rows;
    }

    @Override
    public void send(Statement statement, Map<String, ?> parameters) {
        run(statement, parameters);
    }

    @Override
    public void touch(Touched what) {
        throw new UnsupportedOperationException("nobody follows this");
    }

    private static long hits(ProfiledPlan plan) {
        long hits = plan.dbHits();
        for (ProfiledPlan child : plan.children()) {
            hits += hits(child);
        }
        return hits;
    }
}

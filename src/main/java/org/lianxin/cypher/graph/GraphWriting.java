package org.lianxin.cypher.graph;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.neo4j.driver.TransactionContext;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One attempt of a write that holds the recorded clock. */
final class GraphWriting implements Writing {

    private final GraphStatements statements;
    private final Instant recordedAt;

    GraphWriting(TransactionContext transaction, Instant recordedAt) {
        this.statements = new GraphStatements(transaction);
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        return statements.run(statement, parameters, Map.of("recordedAt", recordedAt));
    }

    void end() {
        statements.end();
    }
}

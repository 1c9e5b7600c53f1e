package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.neo4j.driver.TransactionContext;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One attempt of a write. Driver exceptions pass through, for the driver decides on a retry. */
final class GraphWriting implements Writing {

    private final TransactionContext transaction;
    private final Instant recordedAt;
    private boolean over;

    GraphWriting(TransactionContext transaction, Instant recordedAt) {
        this.transaction = transaction;
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        if (over) {
            throw new GraphBroken(statement.name() + ": its transaction is over", null);
        }
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        values.put("recordedAt", Parameters.of(recordedAt));
        return transaction.run(statement.text(), values).<Row>list(GraphRow::new);
    }

    void end() {
        over = true;
    }
}

package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.neo4j.driver.TransactionContext;

import java.util.List;
import java.util.Map;

/** One attempt of a write. Driver exceptions pass through, for the driver decides on a retry. */
final class GraphStatements implements OpenTransaction {

    private final TransactionContext transaction;
    private boolean over;

    GraphStatements(TransactionContext transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        return run(statement, parameters, Map.of());
    }

    /** With what the transaction hands each statement. */
    List<Row> run(Statement statement, Map<String, ?> parameters, Map<String, ?> handed) {
        if (over) {
            throw new GraphBroken(statement.name() + ": its transaction is over", null);
        }
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        values.putAll(Parameters.ofMap(handed));
        return transaction.run(statement.text(), values).<Row>list(GraphRow::new);
    }

    void end() {
        over = true;
    }
}

package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.neo4j.driver.SimpleQueryRunner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One attempt of a write. Driver exceptions pass through, for the driver decides on a retry.
 *
 * <p>Statements that are sent run one after the other beside the caller's thread; one that is run
 * waits for them first, so the driver's transaction is never used twice at once.
 */
final class GraphStatements implements OpenTransaction {

    private final SimpleQueryRunner transaction;
    private final Map<String, ?> handed;
    private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
    private boolean over;

    GraphStatements(SimpleQueryRunner transaction) {
        this(transaction, Map.of());
    }

    /** With what the transaction hands each statement. */
    GraphStatements(SimpleQueryRunner transaction, Map<String, ?> handed) {
        this.transaction = transaction;
        this.handed = handed;
    }

    @Override
    public List<Row> run(Statement statement, Map<String, ?> parameters) {
        requireOpen(statement);
        arrive();
        return transaction.run(statement.text(), values(parameters)).<Row>list(GraphRow::new);
    }

    @Override
    public void send(Statement statement, Map<String, ?> parameters) {
        requireOpen(statement);
        sent =
                sent.thenRunAsync(
                        () -> transaction.run(statement.text(), values(parameters)).consume(),
                        Thread::startVirtualThread);
    }

    /**
     * Waits for what was sent.
     *
     * @throws RuntimeException as it failed
     */
    void arrive() {
        try {
            sent.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            switch (cause) {
                case RuntimeException ours -> throw ours;
                case Error ours -> throw ours;
                case null, default -> throw failed;
            }
        }
    }

    private void requireOpen(Statement next) {
        if (over) {
            throw new GraphBroken(next.name() + ": its transaction is over", null);
        }
    }

    private Map<String, @Nullable Object> values(Map<String, ?> parameters) {
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        values.putAll(Parameters.ofMap(handed));
        return values;
    }

    /** Nothing more is taken; nothing is under way when it returns, failed or not. */
    void end() {
        over = true;
        sent.handle((_, _) -> over).join();
    }
}

package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes that take no clock; the driver does the work over where the database asks for it. */
final class GraphUntimedTransactions implements UntimedTransactions {

    /** The driver does over what is inside its own transactions only. */
    private static final int ATTEMPTS_MAX = 5;

    private final Driver driver;
    private final SessionConfig session;

    GraphUntimedTransactions(Driver driver, String database) {
        this.driver = driver;
        this.session =
                SessionConfig.builder()
                        .withDatabase(database)
                        .withBookmarkManager(driver.executableQueryBookmarkManager())
                        .build();
    }

    @Override
    public <T> T write(Duration limit, Task<T> task) {
        TransactionConfig config = TransactionConfig.builder().withTimeout(limit).build();
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> attempt(transaction, task), config);
        } catch (Neo4jException failure) {
            throw Failures.of("write", failure);
        }
    }

    @Override
    public List<Row> writeOne(Duration limit, Statement statement, Map<String, ?> parameters) {
        TransactionConfig config = TransactionConfig.builder().withTimeout(limit).build();
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        for (int attempt = 1; ; attempt++) {
            try (Session open = driver.session(session)) {
                return open.run(statement.text(), values, config).<Row>list(GraphRow::new);
            } catch (Neo4jException failure) {
                if (attempt == ATTEMPTS_MAX || !Failures.isTransient(failure)) {
                    throw Failures.of(statement.name(), failure);
                }
            }
        }
    }

    private static <T> T attempt(TransactionContext transaction, Task<T> task) {
        GraphStatements statements = new GraphStatements(transaction);
        try {
            return task.in(statements);
        } finally {
            statements.end();
        }
    }
}

package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writes that take no clock; the driver does the work over where the database asks for it.
 *
 * <p>A server that is gone without a word, or behind a wire that swallows all, answers no limit:
 * the driver would wait for it two minutes. So the work has a thread of its own, which whoever
 * asked leaves when the limit is over; it is stopped with its connection and does nothing over
 * then.
 */
final class GraphUntimedTransactions implements UntimedTransactions {

    /** The driver does over what is inside its own transactions only. */
    private static final int ATTEMPTS_MAX = 5;

    /** Longer than most of what is written here takes, so that whoever is in the way is through. */
    private static final int PAUSE_MILLIS_MAX = 64;

    /** By then the server itself would have said that the limit is over. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Driver driver;
    private final SessionConfig session;

    GraphUntimedTransactions(Sessions sessions) {
        this.driver = sessions.driver();
        this.session = sessions.config(AccessMode.WRITE);
    }

    @Override
    public <T> T write(Duration limit, Task<T> task) {
        TransactionConfig config = TransactionConfig.builder().withTimeout(limit).build();
        return within(limit, "write", () -> written(config, task));
    }

    @Override
    public List<Row> writeOne(Duration limit, Statement statement, Map<String, ?> parameters) {
        TransactionConfig config = TransactionConfig.builder().withTimeout(limit).build();
        Map<String, @Nullable Object> values = Parameters.ofMap(parameters);
        return within(limit, statement.name(), () -> written(config, statement, values));
    }

    private <T> T written(TransactionConfig config, Task<T> task) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> attempt(transaction, task), config);
        } catch (Neo4jException failure) {
            throw Failures.of("write", failure);
        }
    }

    private List<Row> written(
            TransactionConfig config, Statement statement, Map<String, @Nullable Object> values) {
        for (int attempt = 1; ; attempt++) {
            requireWanted(statement.name());
            try (Session open = driver.session(session)) {
                return open.run(statement.text(), values, config).<Row>list(GraphRow::new);
            } catch (Neo4jException failure) {
                // Who lost to another has only to let it pass, however often; it ends with the
                // limit.
                boolean over =
                        Failures.isDeadlock(failure)
                                || (Failures.isTransient(failure) && attempt < ATTEMPTS_MAX);
                if (!over) {
                    throw Failures.of(statement.name(), failure);
                }
                pause(attempt);
            }
        }
    }

    /** Of random length, so that two who were in each other's way do not meet there again. */
    private static void pause(int attempt) {
        int most = Math.min(PAUSE_MILLIS_MAX, 1 << Math.min(attempt, 30));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(most));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T attempt(TransactionContext transaction, Task<T> task) {
        requireWanted("write");
        GraphStatements statements = new GraphStatements(transaction);
        try {
            T result = task.in(statements);
            statements.arrive();
            return result;
        } finally {
            statements.end();
        }
    }

    /** Whoever asked has been told that it took too long: nothing may be done after that. */
    private static void requireWanted(String name) {
        if (Thread.currentThread().isInterrupted()) {
            throw new GraphTooSlow(name + ": nobody waits for it any more", null);
        }
    }

    private static <T> T within(Duration limit, String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("untimed").start(task);
        try {
            return task.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw Failures.of(name, late);
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new GraphTooSlow(name + ": interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw failure(name, Failures.unwrap(failed));
        }
    }

    private static RuntimeException failure(String name, Throwable cause) {
        return switch (cause) {
            case RuntimeException known -> known;
            case Error error -> throw error;
            case Throwable other -> Failures.of(name, other);
        };
    }
}

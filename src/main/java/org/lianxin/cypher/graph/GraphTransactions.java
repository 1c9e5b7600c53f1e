package org.lianxin.cypher.graph;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.GraphOutOfMemory;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes, one after the other, each in two steps.
 *
 * <p>First the work: one transaction that holds the clock {@code writing} from before its first
 * change until after its commit. Then the promise: a small transaction moves the clock {@code
 * recorded}, which questions read, up to that commit. They are two because Neo4j applies a commit
 * record by record and readers take no locks: with one, a reader could see the moved clock before
 * the facts that it promises.
 */
final class GraphTransactions implements Transactions {

    private static final Statement HOLD =
            Statement.of(GraphTransactions.class, "hold-recorded-clock.cypher");
    private static final Statement PROMISE =
            Statement.of(GraphTransactions.class, "promise-recorded.cypher");

    /** Of a work that is known to be long. */
    private static final int LONG_ATTEMPTS_MAX = 3;

    private final Driver driver;
    private final SessionConfig session;
    private final TransactionConfig limit;
    private final Clock clock;
    private final Iterable<BeforeCommit> followers;
    private final EmptyGraph emptyGraph = new EmptyGraph();

    GraphTransactions(
            Sessions sessions, Duration timeout, Clock clock, Iterable<BeforeCommit> followers) {
        this.driver = sessions.driver();
        this.session = sessions.config(AccessMode.WRITE);
        this.limit = TransactionConfig.builder().withTimeout(timeout).build();
        this.clock = clock;
        this.followers = followers;
    }

    @Override
    public <T> T write(Work<T> work) {
        return promised(
                open -> open.executeWrite(transaction -> attempt(transaction, work), limit));
    }

    /**
     * The driver is not asked to do it over: to its eyes a lack of memory passes, which may show as
     * late as in the commit, and it would do all of a long work again and again while others wait.
     */
    @Override
    public <T> T write(Duration longer, Work<T> work) {
        TransactionConfig within = TransactionConfig.builder().withTimeout(longer).build();
        return promised(open -> committed(open, within, work));
    }

    private <T> T promised(Function<Session, Written<T>> writing) {
        try (Session open = driver.session(session)) {
            Written<T> written = writing.apply(open);
            promise(open, written.recordedAt());
            return written.result();
        } catch (Neo4jException failure) {
            throw Failures.of("write", failure);
        }
    }

    private <T> Written<T> committed(Session open, TransactionConfig within, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Transaction transaction = open.beginTransaction(within)) {
                Written<T> written = attempt(transaction, work);
                transaction.commit();
                return written;
            } catch (Neo4jException failure) {
                if (Failures.isOutOfMemory(failure)) {
                    throw new GraphOutOfMemory("write: needs more memory than it may", failure);
                }
                if (attempt == LONG_ATTEMPTS_MAX || !Failures.isTransient(failure)) {
                    throw failure;
                }
            }
        }
    }

    private <T> Written<T> attempt(SimpleQueryRunner transaction, Work<T> work) {
        GraphWriting writing = new GraphWriting(transaction, hold(transaction));
        try {
            T result = work.in(writing);
            writing.follow(followers);
            writing.arrive();
            return new Written<>(result, writing.recordedAt());
        } finally {
            writing.end();
        }
    }

    private Instant hold(SimpleQueryRunner transaction) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var rows = transaction.run(HOLD.text(), Map.of("now", Parameters.of(now))).list();
        if (rows.isEmpty()) {
            throw emptyGraph.found("write");
        }
        Record row = rows.getFirst();
        return new GraphRow(row).instant("recordedAt");
    }

    private void promise(Session open, Instant recordedAt) {
        Map<String, Object> parameters = Map.of("recordedAt", Parameters.of(recordedAt));
        open.executeWrite(
                transaction -> transaction.run(PROMISE.text(), parameters).consume(), limit);
    }

    private record Written<T>(T result, Instant recordedAt) {}
}

package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.TransientException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What the port promises: all or nothing, done over where it helps, ended in time. */
@Tag("slow")
@Timeout(120)
class UntimedTransactionsIT {

    private static final int CONTENDERS = 6;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Statement ADD =
            new Statement("add", "// Adds one.\nCREATE (:CreditEntry {key: $key})");
    private static final Statement HOLD =
            new Statement(
                    "hold", "// Holds it.\nMATCH (e:CreditEntry {key: 'held'}) SET e.held = true");
    private static final Statement ALL =
            new Statement(
                    "all",
                    "// All of them.\nMATCH (e:CreditEntry) RETURN e.key AS key ORDER BY key");
    private static final Statement WRONG = new Statement("wrong", "// No Cypher.\nMTACH (n)");

    private static final Statement COUNT =
            new Statement(
                    "count",
                    "// Counts one up after the other.\nUNWIND $keys AS k\nCALL (k) { MATCH"
                            + " (e:CreditEntry {key: k}) SET e.count = coalesce(e.count, 0) + 1 }");
    private static final Statement COUNTED =
            new Statement(
                    "counted", "// How many?\nMATCH (e:CreditEntry) RETURN sum(e.count) AS count");

    private final UntimedTransactions transactions = TestDoor.untimed();

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void commitsAllThatTheTaskDidAndGivesItsAnswer() {
        String answer =
                transactions.write(
                        LIMIT,
                        open -> {
                            add(open, "a");
                            add(open, "b");
                            return "done";
                        });

        assertThat(answer).isEqualTo("done");
        assertThat(keys()).containsExactly("a", "b");
    }

    @Test
    void commitsOneStatementAndGivesItsRows() {
        transactions.writeOne(LIMIT, ADD, Map.of("key", "a"));

        assertThat(transactions.writeOne(LIMIT, ALL, Map.of()))
                .extracting(row -> row.text("key"))
                .containsExactly("a");
    }

    @Test
    void tellsWhatIsWrongWithOneStatement() {
        assertThatThrownBy(() -> transactions.writeOne(LIMIT, WRONG, Map.of()))
                .isInstanceOf(GraphBroken.class)
                .hasMessageContaining("wrong");
    }

    /** Many who lock the same in opposite orders: Neo4j ends one of two, and it is done over. */
    @Test
    void doesOneStatementOverThatWasEndedForADeadlock() throws Exception {
        List<String> keys = IntStream.range(0, 40).mapToObj(i -> "k" + i).toList();
        keys.forEach(key -> transactions.writeOne(LIMIT, ADD, Map.of("key", key)));
        try (var threads = Executors.newFixedThreadPool(CONTENDERS)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < CONTENDERS; i++) {
                List<String> order = i % 2 == 0 ? keys : keys.reversed();
                done.add(threads.submit(() -> count(order)));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }

        assertThat(transactions.writeOne(LIMIT, COUNTED, Map.of()).getFirst().number("count"))
                .isEqualTo(CONTENDERS * 30L * 40);
    }

    private void count(List<String> keys) {
        for (int i = 0; i < 30; i++) {
            transactions.writeOne(LIMIT, COUNT, Map.of("keys", keys));
        }
    }

    @Test
    void endsOneStatementInTime() {
        transactions.writeOne(LIMIT, ADD, Map.of("key", "held"));
        transactions.write(
                LIMIT,
                open -> {
                    open.run(HOLD, Map.of());
                    assertThatThrownBy(
                                    () ->
                                            transactions.writeOne(
                                                    Duration.ofSeconds(1), HOLD, Map.of()))
                            .isInstanceOf(GraphTooSlow.class);
                    return "held";
                });
    }

    @Test
    void anExceptionOfTheTaskRollsAllBackAndReachesTheCaller() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        LIMIT,
                                        open -> {
                                            add(open, "a");
                                            throw new IllegalStateException("thought better");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("thought better");
        assertThat(keys()).isEmpty();
    }

    @Test
    void beginsAnewFromTheStartWhereTheDatabaseAsksForIt() {
        var attempts = new AtomicInteger();
        transactions.write(
                LIMIT,
                open -> {
                    add(open, "attempt-" + attempts.incrementAndGet());
                    if (attempts.get() < 3) {
                        throw new TransientException(
                                "Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
                    }
                    return attempts.get();
                });

        assertThat(keys()).containsExactly("attempt-3");
    }

    @Test
    void waitsForALockNoLongerThanItsLimit() throws InterruptedException {
        transactions.write(LIMIT, open -> open.run(ADD, Map.of("key", "held")));
        var held = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        Thread holder =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        transactions.write(
                                                LIMIT,
                                                open -> {
                                                    open.run(HOLD, Map.of());
                                                    held.countDown();
                                                    await(over);
                                                    return 0;
                                                }));
        await(held);

        long start = System.nanoTime();
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        Duration.ofMillis(500), open -> open.run(HOLD, Map.of())))
                .isInstanceOf(GraphTooSlow.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);

        over.countDown();
        holder.join();
        List<Row> afterwards = transactions.write(LIMIT, open -> open.run(HOLD, Map.of()));
        assertThat(afterwards).isEmpty();
    }

    @Test
    void aWrongStatementIsADefectAndLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        LIMIT,
                                        open -> {
                                            add(open, "a");
                                            return open.run(WRONG, Map.of());
                                        }))
                .isInstanceOf(GraphBroken.class)
                .hasMessageNotContaining("MTACH");
        assertThat(keys()).isEmpty();
    }

    @Test
    void whereNoDatabaseAnswersItIsUnavailable() {
        Config hasty =
                Config.builder()
                        .withConnectionTimeout(300, TimeUnit.MILLISECONDS)
                        .withMaxTransactionRetryTime(300, TimeUnit.MILLISECONDS)
                        .build();
        try (var nobody = GraphDatabase.driver("bolt://localhost:1", AuthTokens.none(), hasty)) {
            assertThatThrownBy(() -> TestDoor.untimed(nobody).write(LIMIT, open -> 0))
                    .isInstanceOf(GraphUnavailable.class)
                    .hasMessageNotContaining("localhost");
        }
    }

    /** A server that is gone without a word: the driver itself would wait for two minutes. */
    @Test
    void leavesAGraphThatSaysNothingMoreAndDoesNothingOverThen() {
        Duration brief = Duration.ofMillis(500);
        try (var wire = new GraphWire(TestGraph.uri());
                var driver = GraphDatabase.driver(wire.uri(), AuthTokens.none())) {
            UntimedTransactions behind = TestDoor.untimed(driver);
            behind.writeOne(LIMIT, ADD, Map.of("key", "before"));
            var attempts = new AtomicInteger();

            wire.hold();
            assertThatThrownBy(() -> behind.writeOne(brief, ADD, Map.of("key", "one")))
                    .isInstanceOf(GraphTooSlow.class);
            assertThatThrownBy(
                            () ->
                                    behind.write(
                                            brief,
                                            open -> {
                                                attempts.incrementAndGet();
                                                add(open, "other");
                                                return 0;
                                            }))
                    .isInstanceOf(GraphTooSlow.class);
            int tried = attempts.get();
            wire.mend();

            behind.writeOne(LIMIT, ADD, Map.of("key", "after"));
            assertThat(attempts).hasValue(tried);
            assertThat(keys()).contains("before", "after").doesNotContain("other");
        }
    }

    @Test
    void aTransactionIsOfNoUseOnceItsTaskIsOver() {
        List<OpenTransaction> kept = new ArrayList<>();
        transactions.write(LIMIT, kept::add);

        assertThatThrownBy(() -> add(kept.getFirst(), "late")).isInstanceOf(GraphBroken.class);
        assertThat(keys()).isEmpty();
    }

    @Test
    void whatOneCommittedTheNextOneSees() {
        for (int i = 0; i < 20; i++) {
            String key = "k%02d".formatted(i);
            transactions.write(LIMIT, open -> open.run(ADD, Map.of("key", key)));
            assertThat(keys()).hasSize(i + 1);
        }
    }

    private List<String> keys() {
        return transactions.write(
                LIMIT,
                open -> open.run(ALL, Map.of()).stream().map(row -> row.text("key")).toList());
    }

    private static void add(OpenTransaction open, String key) {
        open.run(ADD, Map.of("key", key));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package org.lianxin.cypher.graph;

import org.lianxin.TestGraph;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.neo4j.driver.Driver;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The door to the test graph, for adapters tested without a Spring context. */
public final class TestDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Limits LIMITS =
            new Limits(
                    2,
                    1000,
                    64,
                    Duration.ofSeconds(40),
                    Duration.ofSeconds(60),
                    16,
                    Duration.ofMillis(20));

    /** A question of which each key is its own answer. */
    static final Question<String, String> ECHO =
            new Question<>(
                    "test/echo",
                    """
                    // What was asked?
                    MATCH (clock:RecordedClock {name: 'recorded'})
                    WITH clock.at AS recordedUpTo
                    UNWIND $keys AS key
                    RETURN key, recordedUpTo
                    """,
                    key -> key,
                    row -> row.text("key"));

    private TestDoor() {}

    /** A batching reader of its own, over the shared driver. */
    public static Questions questions() {
        return questions(TestGraph.driver());
    }

    public static Questions questions(Driver driver) {
        var transport = new BoltTransport(new Sessions(driver, "neo4j"), TIMEOUT);
        return new BatchingQuestions(transport, LIMITS, new Traffic());
    }

    /** Writes whose recorded time follows {@code clock}. */
    public static Transactions transactions(Clock clock) {
        return transactions(clock, List.of());
    }

    /** The same, with others that take part in each write. */
    public static Transactions transactions(Clock clock, Iterable<BeforeCommit> followers) {
        return transactions(TestGraph.driver(), clock, followers);
    }

    /** The same over a driver of one's own. */
    public static Transactions transactions(
            Driver driver, Clock clock, Iterable<BeforeCommit> followers) {
        return new GraphTransactions(new Sessions(driver, "neo4j"), TIMEOUT, clock, followers);
    }

    public static Transactions transactions() {
        return transactions(Clock.systemUTC());
    }

    /** Writes that no recorded time orders. */
    public static UntimedTransactions untimed() {
        return untimed(TestGraph.driver());
    }

    public static UntimedTransactions untimed(Driver driver) {
        return new GraphUntimedTransactions(new Sessions(driver, "neo4j"));
    }

    /** What a start of the gateway does to the graph. */
    public static void applySchema(Driver driver) {
        new Seeder(driver, "neo4j", TIMEOUT, Clock.systemUTC()).apply(ConstraintFiles.load());
    }
}

package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.court.CourtWorld.COURT;
import static org.lianxin.exchange.court.CourtWorld.COURT_NAME;
import static org.lianxin.exchange.court.CourtWorld.body;
import static org.lianxin.exchange.court.CourtWorld.court;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.hash;
import static org.lianxin.exchange.court.CourtWorld.key;
import static org.lianxin.exchange.court.CourtWorld.refused;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.subject.graph.TestSubjects;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A Neo4j that gives a transaction little memory, and lists of which each is longer than the one
 * before: what fits is committed, what does not is refused once and for all, whether the memory
 * runs out on the way or no sooner than in the commit.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitMemoryIT {

    private static final long MEMORY = 12L << 20;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 5_000;

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger followed = new AtomicInteger();
    private Neo4j neo4j;
    private Driver driver;
    private CourtWorld world;
    private CourtSyncRegister register;
    private int serial;

    @BeforeAll
    void start() {
        neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none());
        TestDoor.applySchema(driver);
        run(
                "UNWIND ['recorded', 'writing'] AS name MERGE (c:RecordedClock {name: name})"
                        + " SET c.at = datetime('2000-01-01T00:00:00Z')"
                        + " RETURN count(c) AS n");
        world = new CourtWorld();
        Transactions writes =
                TestDoor.transactions(
                        driver,
                        world.clock,
                        List.of(TestFeeds.follower(), (_, _) -> followed.incrementAndGet()));
        writes.write(
                writing ->
                        TestSubjects.register()
                                .register(writing, List.of(body(COURT, COURT_NAME))));
        register = world.register(counting(writes), TestDoor.questions(driver), world.clock);
    }

    @AfterAll
    void stop() {
        driver.close();
        neo4j.close();
    }

    @Test
    void refusesOnceWhatDoesNotFitAndKeepsTheSyncOpen() {
        limit(MEMORY);
        int committed = 0;
        int refusedInCommit = 0;
        boolean refusedOnTheWay = false;
        for (int rows = SHORTEST; !refusedOnTheWay && rows < LONGEST; rows += rows / 6) {
            long before = listings();
            String sync = handOver(rows);
            begun.set(0);
            followed.set(0);
            CourtOutcome<CourtSync> outcome = register.commit(court(), key(), sync, List.of());

            assertThat(begun.get()).as("attempts at %d rows", rows).isOne();
            if (outcome instanceof CourtOutcome.Done) {
                assertThat(listings()).isEqualTo(before + rows);
                assertThat(refusedInCommit).as("longer than what was refused").isZero();
                committed++;
                continue;
            }
            assertThat(refused(outcome)).isEqualTo(new CourtRefusal.OutOfMemory(rows));
            assertThat(listings()).isEqualTo(before);
            assertThat(done(register.abandon(court(), key(), sync)).state())
                    .isEqualTo(State.ABANDONED);
            refusedInCommit += followed.get();
            refusedOnTheWay = followed.get() == 0;
        }
        assertThat(committed).isPositive();
        assertThat(refusedInCommit).isPositive();
        assertThat(refusedOnTheWay).isTrue();
    }

    @Test
    void commitsTheSameSyncWhenThereIsMoreMemory() {
        int rows = 3 * SHORTEST;
        String sync = handOver(rows);
        limit(MEMORY / 3);
        assertThat(refused(register.commit(court(), key(), sync, List.of())))
                .isEqualTo(new CourtRefusal.OutOfMemory(rows));

        limit(MEMORY);
        long before = listings();
        assertThat(done(register.commit(court(), key(), sync, List.of())).state())
                .isEqualTo(State.COMMITTED);
        assertThat(listings()).isEqualTo(before + rows);
    }

    private void limit(long bytes) {
        ((Config) neo4j.config())
                .setDynamic(GraphDatabaseSettings.memory_transaction_max_size, bytes, "test");
    }

    private String handOver(int rows) {
        List<CourtRow> list = IntStream.range(0, rows).mapToObj(_ -> row()).toList();
        CourtSyncTerms terms = world.terms(Mode.DELTA, list, rows);
        Long stored = CourtWorld.stored(driver, COURT, terms.list());
        String sync = done(register.open(court(), key(), CourtWorld.on(stored, terms))).id();
        done(register.put(court(), sync, 1, hash(list), list));
        return sync;
    }

    private CourtRow row() {
        return CourtWorld.row(++serial);
    }

    private long listings() {
        return run("MATCH (l:Listing) RETURN count(l) AS n");
    }

    private long run(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get("n").asLong();
        }
    }

    /** Counts how often a long work is begun. */
    private Transactions counting(Transactions inner) {
        return new Transactions() {
            @Override
            public <T> T write(Work<T> work) {
                return inner.write(work);
            }

            @Override
            public <T> T write(Duration limit, Work<T> work) {
                return inner.write(
                        limit,
                        writing -> {
                            begun.incrementAndGet();
                            return work.in(writing);
                        });
            }
        };
    }
}

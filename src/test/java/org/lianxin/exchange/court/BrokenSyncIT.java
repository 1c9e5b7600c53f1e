package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.court.CourtWorld.COURT;
import static org.lianxin.exchange.court.CourtWorld.court;
import static org.lianxin.exchange.court.CourtWorld.deletion;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.hash;
import static org.lianxin.exchange.court.CourtWorld.key;
import static org.lianxin.exchange.court.CourtWorld.person;
import static org.lianxin.exchange.court.CourtWorld.row;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.access.MutationKey;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.BreakingWire;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.feed.TestFeeds;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A gateway that is gone from the wire after so many pieces that it said to the graph or heard from
 * it, one more each time and later several more, in each step of a sync and in a page of its feed,
 * while another gateway, whose clock differs, takes the step up under the same key: nothing is
 * lost, nothing there twice, nothing half.
 */
@Tag("slow")
class BrokenSyncIT {

    private static final Config ONCE =
            Config.builder()
                    .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                    .withConnectionTimeout(5, TimeUnit.SECONDS)
                    .build();
    private static final List<String> PERFORMANCES = List.of("全部未履行", "部分未履行");
    private static final int CHUNK = 4;

    /** Up to here after each piece, then after fewer and fewer of them. */
    private static final int EACH = 12;

    private CourtWorld world;
    private FollowedCourt followed;
    private final Map<Integer, CourtRow> list = new TreeMap<>();
    private int serial;

    /** What is broken off, and after how many different numbers of pieces at least. */
    enum Step {
        OPEN(4),
        PUT(4),
        COMMIT(16),
        ABANDON(4),
        PAGE(4);

        private final int breaksMin;

        Step(int breaksMin) {
            this.breaksMin = breaksMin;
        }
    }

    static final int BREAKS_MIN =
            Arrays.stream(Step.values()).mapToInt(step -> step.breaksMin).sum();

    /** A gateway that the wire will fail. */
    private record Doomed(
            BreakingWire wire,
            Driver driver,
            AutoCloseable questions,
            CourtSyncRegister register,
            Feeds feeds)
            implements AutoCloseable {

        @Override
        public void close() {
            try {
                questions.close();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
            driver.close();
            wire.close();
        }
    }

    @BeforeEach
    void begin() {
        world = CourtWorld.withFeeds();
        followed = new FollowedCourt(world, COURT, "zhanjiang");
        for (int i = 0; i < 6; i++) {
            add();
        }
        done(world.sync(Mode.FULL, List.copyOf(list.values())));
        followed.verify(list.values(), world.today());
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherTakesUpIsDoneOnceAndWhole(Step step) {
        int breaks = 0;
        for (int pieces = 0; breaksAfter(step, pieces); pieces += 1 + pieces / EACH) {
            breaks++;
        }
        assertThat(breaks).isGreaterThanOrEqualTo(step.breaksMin);
    }

    /** Whether the step was so long; whichever it is, the list ends as it should. */
    private boolean breaksAfter(Step step, int pieces) {
        try (Doomed doomed = doomed()) {
            Map<Integer, CourtRow> before = new TreeMap<>(list);
            List<CourtRow> rows = change();
            doomed.wire().breakAfter(pieces);
            if (step == Step.PAGE) {
                sync(doomed, null, rows);
                page(doomed);
            } else {
                sync(doomed, step, rows);
                if (step == Step.ABANDON) {
                    list.clear();
                    list.putAll(before);
                }
                followed.verify(list.values(), world.today());
            }
            return doomed.wire().isBroken();
        }
    }

    private Doomed doomed() {
        var wire = new BreakingWire(TestGraph.uri());
        Driver driver = GraphDatabase.driver(wire.uri(), AuthTokens.none(), ONCE);
        driver.verifyConnectivity();
        Clock late = Clock.offset(world.clock, Duration.ofMinutes(-7));
        Transactions writes = TestDoor.transactions(driver, late, List.of(TestFeeds.follower()));
        Questions questions = TestDoor.questions(driver);
        return new Doomed(
                wire,
                driver,
                (AutoCloseable) questions,
                world.register(writes, questions, late),
                TestFeeds.feeds(late, questions, writes));
    }

    /** One entry says something else, one is deleted, one of a person and one other are new. */
    private List<CourtRow> change() {
        world.clock.now = world.clock.now.plus(Duration.ofMinutes(1));
        List<CourtRow> rows = new ArrayList<>();
        List<Integer> there = new ArrayList<>(list.keySet());
        int changed = there.getLast();
        CourtRow other =
                Objects.requireNonNull(list.get(changed))
                        .with(CourtField.PERFORMANCE, PERFORMANCES.get(serial % 2))
                        .with(CourtField.DUTY, "给付货款" + serial);
        list.put(changed, other);
        rows.add(other);
        int gone = there.getFirst();
        CourtRow deleted = deletion(gone, "PERFORMED", "2026-11-19");
        for (CourtField whom : List.of(CourtField.NAME, CourtField.NUMBER, CourtField.KIND)) {
            deleted = deleted.with(whom, Objects.requireNonNull(list.get(gone)).text(whom));
        }
        rows.add(deleted);
        list.remove(gone);
        rows.add(add());
        rows.add(add());
        rows.add(Objects.requireNonNull(list.get(there.get(2))));
        return rows;
    }

    private CourtRow add() {
        serial++;
        CourtRow added = serial % 3 == 0 ? person(serial, "陈示例", CourtWorld.PERSON) : row(serial);
        list.put(serial, added);
        return added;
    }

    private void sync(Doomed doomed, @Nullable Step broken, List<CourtRow> rows) {
        CourtSyncTerms terms = world.terms(Mode.DELTA, rows, CHUNK);
        MutationKey opening = key();
        MutationKey ending = key();
        String sync =
                step(doomed, broken == Step.OPEN, on -> done(on.open(court(), opening, terms)))
                        .id();
        for (int from = 0, n = 1; from < rows.size(); from += CHUNK, n++) {
            int number = n;
            List<CourtRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            step(
                    doomed,
                    broken == Step.PUT && n == 1,
                    on -> done(on.put(court(), sync, number, hash(chunk), chunk)));
        }
        if (broken == Step.ABANDON) {
            step(doomed, true, on -> done(on.abandon(court(), ending, sync)));
        } else {
            step(
                    doomed,
                    broken == Step.COMMIT,
                    on -> done(on.commit(court(), ending, sync, List.of())));
        }
    }

    /** The step by the gateway that goes, if it is to, and then by the one that stays. */
    private CourtSync step(
            Doomed doomed, boolean breaks, Function<CourtSyncRegister, CourtSync> step) {
        if (breaks) {
            Map<String, String> before = world.seen();
            CourtSync told;
            try {
                told = step.apply(doomed.register());
            } catch (GraphFailure gone) {
                assertThat(doomed.wire().isBroken()).isTrue();
                CourtSync after = step.apply(world.register);
                if (after.state() != CourtSync.State.COMMITTED) {
                    assertThat(world.seen()).isEqualTo(before);
                }
                return after;
            }
            // Whoever was told is told the same again.
            assertThat(step.apply(world.register)).isEqualTo(told);
            return told;
        }
        return step.apply(world.register);
    }

    /** Followers read on through the gateway that goes, and then through the one that stays. */
    private void page(Doomed doomed) {
        followed.through(doomed.feeds());
        try {
            followed.verify(list.values(), world.today());
        } catch (GraphFailure gone) {
            assertThat(doomed.wire().isBroken()).isTrue();
        }
        followed.through(TestFeeds.feeds(world.clock));
        followed.verify(list.values(), world.today());
    }
}

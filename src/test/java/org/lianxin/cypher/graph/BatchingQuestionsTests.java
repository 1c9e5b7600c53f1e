package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

@Timeout(60)
class BatchingQuestionsTests {

    private static final Question<String, String> ECHO = echo("// Echo.\n$keys recordedUpTo");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final HeldTransport transport = new HeldTransport();
    private final Traffic traffic = new Traffic();

    @Test
    void anIdleQuestionLeavesAtOnceAndAlone() throws Exception {
        var questions = questions(limits(2, 10, 8, LONG, LONG));

        for (int i = 0; i < 3; i++) {
            var asked = ask(questions, "a");
            transport.next().land();
            assertThat(asked.get().byKey()).containsExactly(Map.entry("a", "a"));
        }

        assertThat(traffic.flights.sum()).isEqualTo(3);
    }

    @Test
    void whoAsksWhileAllAreInTheAirTravelsTogether() throws Exception {
        var questions = questions(limits(1, 100, 8, LONG, LONG));
        var first = ask(questions, "a");
        var held = transport.next();
        var joined = new ArrayList<Future<Answers<String, String>>>();
        for (int i = 0; i < 20; i++) {
            joined.add(ask(questions, "b" + i % 10, "c"));
        }
        await().until(() -> traffic.asks.sum() == 21);
        assertThat(transport.nextIfAny(50)).isNull();

        held.land();
        var second = transport.next();
        second.land();

        assertThat(first.get().byKey()).containsOnlyKeys("a");
        assertThat(second.parameters()).hasSize(11).doesNotHaveDuplicates().contains("c", "b9");
        for (int i = 0; i < 20; i++) {
            assertThat(joined.get(i).get().byKey()).containsOnlyKeys("b" + i % 10, "c");
        }
        assertThat(traffic.flights.sum()).isEqualTo(2);
    }

    @Test
    void aSmallFlightWaitsForAnotherSmallOneToLand() throws Exception {
        var questions = questions(new Limits(2, 100, 8, LONG, LONG, 3, LONG));
        var first = ask(questions, "a");
        var held = transport.next();
        var second = ask(questions, "b", "c");
        assertThat(transport.nextIfAny(50)).isNull();

        held.land();
        var together = transport.next();

        assertThat(together.parameters()).containsExactly("b", "c");
        together.land();
        assertThat(first.get().byKey()).containsOnlyKeys("a");
        assertThat(second.get().byKey()).containsOnlyKeys("b", "c");
    }

    @Test
    void aLargeFlightLeavesBesideASmallOneAndASmallOneBesideALarge() throws Exception {
        var questions = questions(new Limits(3, 100, 8, LONG, LONG, 3, LONG));
        var small = ask(questions, "a");
        var alone = transport.next();
        var large = ask(questions, "b", "c", "d");
        var beside = transport.next();
        alone.land();
        assertThat(small.get().byKey()).containsOnlyKeys("a");

        var other = ask(questions, "e");
        var besideLarge = transport.next();

        assertThat(besideLarge.parameters()).containsExactly("e");
        besideLarge.land();
        beside.land();
        assertThat(large.get().byKey()).containsOnlyKeys("b", "c", "d");
        assertThat(other.get().byKey()).containsOnlyKeys("e");
    }

    @Test
    void aSmallFlightDoesNotWaitForOneThatIsLongAway() throws Exception {
        var questions = questions(new Limits(2, 100, 8, LONG, LONG, 3, Duration.ofMillis(1)));
        var first = ask(questions, "a");
        var held = transport.next();
        Thread.sleep(5);

        var second = ask(questions, "b");
        transport.next().land();

        assertThat(second.get().byKey()).containsOnlyKeys("b");
        held.land();
        assertThat(first.get().byKey()).containsOnlyKeys("a");
    }

    @Test
    void aFlightThatHasLeftTakesNobodyOnBoard() throws Exception {
        var questions = questions(limits(2, 100, 8, LONG, LONG));
        var before = ask(questions, "a");
        var old = transport.next();
        var after = ask(questions, "a");
        var fresh = transport.next();

        fresh.land(Instant.ofEpochMilli(2));
        assertThat(after.get().recordedUpTo()).isEqualTo(Instant.ofEpochMilli(2));
        old.land(Instant.ofEpochMilli(1));
        assertThat(before.get().recordedUpTo()).isEqualTo(Instant.ofEpochMilli(1));
    }

    @Test
    void keepsNoMoreInTheAirThanItMay() throws Exception {
        var questions = questions(limits(2, 1, 8, LONG, LONG));
        var asked = IntStream.range(0, 3).mapToObj(i -> ask(questions, "k" + i)).toList();
        var one = transport.next();
        var two = transport.next();
        assertThat(transport.nextIfAny(50)).isNull();

        one.land();
        transport.next().land();
        two.land();

        for (var answers : asked) {
            assertThat(answers.get().byKey()).hasSize(1);
        }
    }

    @Test
    void aLargeAskIsSplitAndIsAsOldAsItsOldestPart() throws Exception {
        var questions = questions(limits(2, 3, 8, LONG, LONG));
        var keys = IntStream.range(0, 8).mapToObj(i -> "k" + i).toArray(String[]::new);
        var asked = ask(questions, keys);

        transport.next().land(Instant.ofEpochMilli(5));
        transport.next().land(Instant.ofEpochMilli(4));
        transport.next().land(Instant.ofEpochMilli(6));

        assertThat(asked.get().byKey().keySet()).containsExactly(keys);
        assertThat(asked.get().recordedUpTo()).isEqualTo(Instant.ofEpochMilli(4));
    }

    @Test
    void aLargeAskDoesNotKeepASmallOneWaiting() throws Exception {
        var questions = questions(limits(1, 2, 64, LONG, LONG));
        var large = ask(questions, "a", "b", "c", "d", "e", "f");
        var first = transport.next();
        var small = ask(questions, "z");
        await().until(() -> traffic.asks.sum() == 2);

        first.land();
        var second = transport.next();
        assertThat(second.parameters()).contains("z");
        second.land();
        assertThat(small.get().byKey()).containsOnlyKeys("z");
        while (!large.isDone()) {
            var next = transport.nextIfAny(20);
            if (next != null) {
                next.land();
            }
        }
        assertThat(large.get().byKey()).hasSize(6);
    }

    @Test
    void aFailureReachesAllOnBoardAndTheNextFlightWorks() throws Exception {
        var questions = questions(limits(1, 100, 8, LONG, LONG));
        var first = ask(questions, "a");
        var held = transport.next();
        var second = ask(questions, "b");
        var third = ask(questions, "c");
        await().until(() -> traffic.asks.sum() == 3);

        held.landing().completeExceptionally(new GraphUnavailable("down", null));
        assertThat(failure(first)).isInstanceOf(GraphUnavailable.class);

        transport.next().landing().completeExceptionally(new IllegalArgumentException("odd"));
        Throwable forSecond = failure(second);
        Throwable forThird = failure(third);
        assertThat(forSecond).isInstanceOf(GraphBroken.class).isNotSameAs(forThird);
        assertThat(forThird).isInstanceOf(GraphBroken.class);

        var fourth = ask(questions, "d");
        transport.next().land();
        assertThat(fourth.get().byKey()).containsOnlyKeys("d");
    }

    @Test
    void aTransportThatThrowsFailsItsAskersOnly() {
        Transport throwing =
                (name, text, parameters) -> {
                    if (parameters.contains("bad")) {
                        throw new IllegalArgumentException("bad");
                    }
                    return CompletableFuture.completedFuture(
                            HeldTransport.echo(parameters, Instant.EPOCH));
                };
        var questions = new BatchingQuestions(throwing, limits(1, 1, 8, LONG, LONG), traffic);

        assertThatThrownBy(() -> questions.ask(ECHO, List.of("bad")))
                .isInstanceOf(GraphBroken.class);
        assertThat(questions.ask(ECHO, List.of("good", "unknown")).byKey())
                .containsOnlyKeys("good");
    }

    @Test
    void aRowThatCannotBeReadHarmsOnlyWhoAskedForIt() throws Exception {
        var questions = questions(limits(1, 100, 8, LONG, LONG));
        var picky =
                new Question<String, String>(
                        "picky",
                        ECHO.text(),
                        key -> key,
                        row -> {
                            if (row.text("answer").equals("bad")) {
                                throw new IllegalStateException("bad");
                            }
                            return row.text("answer");
                        });
        var blocker = ask(questions, "blocker");
        var held = transport.next();
        var bad = start(() -> questions.ask(picky, List.of("bad")));
        var good = start(() -> questions.ask(picky, List.of("good")));
        await().until(() -> traffic.asks.sum() == 3);
        held.land();
        transport.next().land();

        assertThat(failure(bad))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("picky: its reading does not fit a row");
        assertThat(good.get().byKey()).containsOnlyKeys("good");
        assertThat(blocker.get().byKey()).isNotEmpty();
    }

    @Test
    void anAskerWaitsNoLongerThanItsPatience() {
        var questions = questions(limits(1, 10, 8, LONG, Duration.ofMillis(100)));

        assertThatThrownBy(() -> questions.ask(ECHO, List.of("a")))
                .isInstanceOf(GraphTooSlow.class)
                .hasMessage("echo: took longer than it may");
    }

    @Test
    void aFlightThatNeverLandsIsGivenUpAndMakesRoom() throws Exception {
        var questions = questions(limits(1, 10, 8, Duration.ofMillis(100), LONG));
        var lost = ask(questions, "a");
        transport.next();
        assertThat(failure(lost)).isInstanceOf(GraphTooSlow.class);

        var next = ask(questions, "b");
        transport.next().land();
        assertThat(next.get().byKey()).containsOnlyKeys("b");
    }

    @Test
    void aFlightThatNobodyWaitsForDoesNotLeave() throws Exception {
        var questions = questions(limits(1, 10, 8, LONG, Duration.ofMillis(200)));
        var first = ask(questions, "a");
        var held = transport.next();
        assertThat(failure(ask(questions, "b"))).isInstanceOf(GraphTooSlow.class);
        assertThat(failure(first)).isInstanceOf(GraphTooSlow.class);

        held.land();
        assertThat(transport.nextIfAny(50)).isNull();
        var third = ask(questions, "c");
        var last = transport.next();
        last.land();
        assertThat(last.parameters()).containsExactly("c");
        assertThat(third.get().byKey()).containsOnlyKeys("c");
    }

    @Test
    void anInterruptedAskerLeavesAndTheOthersStay() throws Exception {
        var questions = questions(limits(1, 10, 8, LONG, LONG));
        var interrupted = new CompletableFuture<Boolean>();
        var leaving =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        questions.ask(ECHO, List.of("a"));
                                    } catch (CancellationException expected) {
                                        interrupted.complete(
                                                Thread.currentThread().isInterrupted());
                                    }
                                });
        var first = transport.next();
        var staying = ask(questions, "b");
        await().until(() -> traffic.asks.sum() == 2);
        leaving.interrupt();

        assertThat(interrupted.get()).isTrue();
        first.land();
        transport.next().land();
        assertThat(staying.get().byKey()).containsOnlyKeys("b");
    }

    @Test
    void closingLosesNobody() throws Exception {
        var questions = questions(limits(1, 1, 8, LONG, LONG));
        var inTheAir = ask(questions, "a");
        var held = transport.next();
        var onTheGround = ask(questions, "b");
        await().until(() -> traffic.asks.sum() == 2);

        questions.close();
        held.land();

        assertThat(failure(inTheAir)).isInstanceOf(GraphUnavailable.class);
        assertThat(failure(onTheGround)).isInstanceOf(GraphUnavailable.class);
        assertThat(failure(ask(questions, "c"))).isInstanceOf(GraphUnavailable.class);
        assertThatThrownBy(() -> questions.ask(echo("// New.\n$keys recordedUpTo"), List.of("a")))
                .isInstanceOf(GraphUnavailable.class)
                .hasMessage("echo: the gateway is closing");
        assertThat(transport.nextIfAny(50)).isNull();
    }

    @Test
    void refusesMoreThanMayWait() throws Exception {
        var questions = questions(limits(1, 1, 2, LONG, LONG));
        var waiting = new ArrayList<Future<Answers<String, String>>>();
        waiting.add(ask(questions, "a"));
        var held = transport.next();
        waiting.add(ask(questions, "b"));
        waiting.add(ask(questions, "c"));
        await().until(() -> traffic.asks.sum() == 3);

        assertThat(failure(ask(questions, "d")))
                .isInstanceOf(GraphTooSlow.class)
                .hasMessage("echo: too many are waiting");
        held.land();
        transport.next().land();
        transport.next().land();
        for (var answers : waiting) {
            assertThat(answers.get().byKey()).hasSize(1);
        }
    }

    private BatchingQuestions questions(Limits limits) {
        return new BatchingQuestions(transport, limits, traffic);
    }

    private static Question<String, String> echo(String text) {
        return new Question<>("echo", text, key -> key, row -> row.text("answer"));
    }

    private static Future<Answers<String, String>> ask(
            BatchingQuestions questions, String... keys) {
        return start(() -> questions.ask(ECHO, List.of(keys)));
    }

    private static <T> Future<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private static Throwable failure(Future<?> future) throws InterruptedException {
        try {
            throw new AssertionError("answered " + future.get());
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause());
        }
    }

    /** Limits under which a flight of one key is large enough to leave beside another. */
    private static Limits limits(
            int flightsMax, int batchMax, int openMax, Duration flightTime, Duration patience) {
        return new Limits(flightsMax, batchMax, openMax, flightTime, patience, 1, LONG);
    }
}

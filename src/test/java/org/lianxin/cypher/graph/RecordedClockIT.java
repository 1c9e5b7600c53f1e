package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.neo4j.driver.exceptions.TransientException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

@Timeout(120)
class RecordedClockIT {

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00.123Z");

    private static final Statement ADD =
            new Statement(
                    "add",
                    """
                    // Adds facts about one organisation.
                    MERGE (o:Organisation {code: $code})
                    WITH o
                    UNWIND $keys AS key
                    CREATE (:CreditEntry {key: key, recordedAt: $recordedAt})-[:ABOUT]->(o)
                    """);

    private static final Statement LATEST =
            new Statement(
                    "latest",
                    """
                    // When was the latest fact recorded?
                    MATCH (e:CreditEntry) RETURN max(e.recordedAt) AS at, count(e) AS facts
                    """);

    private static final Question<String, List<Instant>> FACTS =
            new Question<>(
                    "facts",
                    """
                    // Which facts are there about these organisations?
                    MATCH (clock:RecordedClock {name: 'recorded'})
                    WITH clock.at AS recordedUpTo
                    UNWIND $keys AS key
                    MATCH (o:Organisation {code: key})
                    RETURN key, recordedUpTo, [(o)<-[:ABOUT]-(e) | {at: e.recordedAt}] AS facts
                    """,
                    key -> key,
                    row -> row.rows("facts").stream().map(fact -> fact.instant("at")).toList());

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void takesTheTimeInWholeMillisecondsAndNeverTheSameTwice() {
        var stopped = TestDoor.transactions(Clock.fixed(NOON.plusNanos(456_789), ZoneOffset.UTC));

        assertThat(stopped.write(Writing::recordedAt)).isEqualTo(NOON);
        assertThat(stopped.write(Writing::recordedAt)).isEqualTo(NOON.plusMillis(1));
        assertThat(stopped.write(Writing::recordedAt)).isEqualTo(NOON.plusMillis(2));
    }

    @Test
    void aClockThatGoesBackDoesNotTakeTheRecordBack() {
        TestDoor.transactions(Clock.fixed(NOON, ZoneOffset.UTC)).write(Writing::recordedAt);
        var earlier = TestDoor.transactions(Clock.fixed(NOON.minusSeconds(60), ZoneOffset.UTC));

        assertThat(earlier.write(Writing::recordedAt)).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void aWriteIsPromisedWhenItReturns() {
        Instant recordedAt = TestDoor.transactions().write(writing -> add(writing, "A", "a1"));

        var answers = TestDoor.questions().ask(FACTS, List.of("A"));
        assertThat(answers.recordedUpTo()).isEqualTo(recordedAt);
        assertThat(answers.byKey()).containsEntry("A", List.of(recordedAt));
    }

    @Test
    void aWorkThatThrowsChangesNothing() {
        var transactions = TestDoor.transactions(Clock.fixed(NOON, ZoneOffset.UTC));

        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        writing -> {
                                            add(writing, "A", "a1");
                                            throw new IllegalStateException("mine");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");

        assertThat(TestDoor.questions().ask(FACTS, List.of("A")).byKey()).isEmpty();
        assertThat(transactions.write(Writing::recordedAt)).isEqualTo(NOON);
    }

    @Test
    void aTransientFailureIsWorkedAgainFromTheStart() {
        var attempts = new ArrayList<Writing>();

        Instant recordedAt =
                TestDoor.transactions()
                        .write(
                                writing -> {
                                    attempts.add(writing);
                                    Instant at = add(writing, "A", "a1");
                                    if (attempts.size() == 1) {
                                        throw new TransientException(
                                                "Neo.TransientError.Transaction.DeadlockDetected",
                                                "once");
                                    }
                                    return at;
                                });

        assertThat(attempts).hasSize(2).doesNotHaveDuplicates();
        assertThat(TestDoor.questions().ask(FACTS, List.of("A")).byKey())
                .containsEntry("A", List.of(recordedAt));
    }

    @Test
    void aWrongStatementIsADefect() {
        var wrong = new Statement("test/wrong", "// Wrong.\nNONSENSE");

        assertThatThrownBy(() -> TestDoor.transactions().write(w -> w.run(wrong, Map.of())))
                .isInstanceOf(GraphBroken.class)
                .message()
                .doesNotContain("NONSENSE");
    }

    @Test
    void aWritingIsOverWhenItsWorkIs() {
        var kept = new ArrayList<Writing>();
        TestDoor.transactions().write(kept::add);

        assertThatThrownBy(() -> add(kept.getFirst(), "A", "a1"))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("add: its transaction is over");
    }

    @Test
    void writersAtTheSameTimeRecordInTheOrderInWhichTheyCommit() throws Exception {
        var clock = Clock.systemUTC();
        var seen = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (int w = 0; w < 4; w++) {
                String name = "W" + w;
                var transactions = TestDoor.transactions(clock);
                writers.add(
                        threads.submit(
                                () -> {
                                    for (int i = 0; i < 25; i++) {
                                        String key = name + "-" + i;
                                        transactions.write(w1 -> checkedAdd(w1, key, seen));
                                    }
                                }));
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        assertThat(seen).isEmpty();
        assertThat(TestDoor.questions().ask(FACTS, List.of("A")).byKey().get("A"))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    /**
     * The rarer half of the promise: an index shows a commit later than the nodes themselves. When
     * one transaction both wrote facts and moved the clock, this failed about once in a hundred.
     */
    private static final Question<String, Boolean> NEWEST =
            new Question<>(
                    "newest",
                    """
                    // Is the fact there whose key is the instant up to which all is visible?
                    MATCH (clock:RecordedClock {name: 'recorded'})
                    WITH clock.at AS recordedUpTo
                    UNWIND $keys AS key
                    RETURN key, recordedUpTo,
                           recordedUpTo < datetime('2001-01-01T00:00:00Z')
                           OR EXISTS { (:CreditEntry {key: toString(recordedUpTo.epochMillis)}) } AS there
                    """,
                    key -> key,
                    row -> row.flag("there"));

    /** What a reader saw of one organisation: the facts recorded up to its clock. */
    private record Seen(String code, Instant upTo, long facts) {}

    @Test
    void whatAReaderSawUpToItsClockIsAllThereEverWillBe() throws Exception {
        var codes = List.of("A", "B", "C", "D");
        var over = new AtomicBoolean();
        var seen = new ConcurrentLinkedQueue<Seen>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<?>>();
            for (int r = 0; r < 3; r++) {
                var questions = TestDoor.questions();
                readers.add(threads.submit(() -> read(questions, codes, over, seen)));
            }
            var writers = new ArrayList<Future<?>>();
            for (int w = 0; w < 2; w++) {
                String name = "W" + w;
                writers.add(threads.submit(() -> write(TestDoor.transactions(), name, codes)));
            }
            for (var writer : writers) {
                writer.get();
            }
            over.set(true);
            for (var reader : readers) {
                reader.get();
            }
        }

        var all = TestDoor.questions().ask(FACTS, codes).byKey();
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(seen)
                .allSatisfy(
                        s -> {
                            var facts = all.getOrDefault(s.code(), List.of());
                            long ever = facts.stream().filter(at -> !at.isAfter(s.upTo())).count();
                            assertThat(ever).isEqualTo(s.facts());
                        });
    }

    private static void write(Transactions transactions, String name, List<String> codes) {
        for (int i = 0; i < 25; i++) {
            String code = codes.get(i % codes.size());
            String prefix = name + "-" + i + "-";
            String[] keys =
                    IntStream.range(0, 100).mapToObj(n -> prefix + n).toArray(String[]::new);
            transactions.write(
                    writing -> {
                        add(writing, code, keys);
                        return add(
                                writing, code, Long.toString(writing.recordedAt().toEpochMilli()));
                    });
        }
    }

    private static void read(
            Questions questions, List<String> codes, AtomicBoolean over, Queue<Seen> seen) {
        while (!over.get()) {
            assertThat(questions.ask(NEWEST, List.of("newest")).byKey())
                    .containsEntry("newest", true);
            var answers = questions.ask(FACTS, codes);
            Instant upTo = answers.recordedUpTo();
            for (String code : codes) {
                var facts = answers.byKey().getOrDefault(code, List.of());
                long known = facts.stream().filter(at -> !at.isAfter(upTo)).count();
                seen.add(new Seen(code, upTo, known));
            }
        }
    }

    private static Instant add(Writing writing, String code, String... keys) {
        writing.run(ADD, Map.of("code", code, "keys", List.of(keys)));
        return writing.recordedAt();
    }

    private static Instant checkedAdd(Writing writing, String key, Queue<String> late) {
        Row latest = writing.run(LATEST, Map.of()).getFirst();
        Instant before = latest.instantOrNull("at");
        if (before != null && !before.isBefore(writing.recordedAt())) {
            late.add(key + " at " + writing.recordedAt() + " after " + before);
        }
        return add(writing, "A", key);
    }
}

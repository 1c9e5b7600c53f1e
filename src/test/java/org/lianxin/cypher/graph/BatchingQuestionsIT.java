package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class BatchingQuestionsIT {

    private static final String CLOCK =
            """
            // A question.
            MATCH (clock:RecordedClock {name: 'recorded'})
            WITH clock.at AS recordedUpTo
            UNWIND $keys AS key
            """;
    private static final Question<String, String> STATES =
            question("MATCH (o:Organisation {code: key})", "o.codeState AS answer");

    private final Questions questions = TestDoor.questions();

    @BeforeEach
    void twoOrganisations() {
        TestGraph.reset();
        var create =
                new Statement(
                        "organisations",
                        """
                        // Two of them.
                        UNWIND $rows AS row
                        CREATE (:Organisation {code: row.code, codeState: row.state})
                        """);
        TestDoor.transactions()
                .write(
                        writing ->
                                writing.run(
                                        create,
                                        Map.of(
                                                "rows",
                                                List.of(
                                                        Map.of("code", "A", "state", "VALID"),
                                                        Map.of(
                                                                "code",
                                                                "B",
                                                                "state",
                                                                "CONFIRMED")))));
    }

    @Test
    void answersInTheOrderOfTheKeysAndLeavesTheUnknownOut() {
        var answers = questions.ask(STATES, List.of("B", "unknown", "A", "B"));

        assertThat(answers.byKey())
                .containsExactly(Map.entry("B", "CONFIRMED"), Map.entry("A", "VALID"));
    }

    @Test
    void tellsUpToWhenItSawEverything() {
        assertThat(questions.ask(STATES, List.of("A")).recordedUpTo()).isEqualTo(clock());
    }

    @Test
    void tellsItEvenIfNothingIsKnown() {
        var answers = questions.ask(STATES, List.of("unknown"));

        assertThat(answers.byKey()).isEmpty();
        assertThat(answers.recordedUpTo()).isEqualTo(clock());
    }

    @Test
    void asksNothingForNoKeys() {
        assertThat(questions.ask(STATES, List.of()).recordedUpTo()).isEqualTo(Instant.MAX);
    }

    @Test
    void findsItsKeysAgainWhenTheyAreMaps() {
        record Page(String code, int first, LocalDate after, Instant at) {}
        var page = new Page("A", 20, LocalDate.EPOCH, Instant.EPOCH.plusMillis(7));
        var asked =
                Question.<Page, Long>of(
                        BatchingQuestionsIT.class,
                        "page.cypher",
                        p ->
                                Map.of(
                                        "code", p.code(),
                                        "first", p.first(),
                                        "after", p.after(),
                                        "at", p.at()),
                        row -> row.number("first"));

        assertThat(questions.ask(asked, List.of(page)).byKey())
                .containsExactly(Map.entry(page, 20L));
    }

    @Test
    void splitsMoreKeysThanOneFlightTakes() {
        var keys = java.util.stream.IntStream.range(0, 4500).mapToObj(i -> "k" + i).toList();
        var echo = question("", "key AS answer");

        assertThat(questions.ask(echo, keys).byKey()).hasSize(4500).containsEntry("k4499", "k4499");
    }

    @Test
    void namesTheQuestionButNotItsCypherWhenItIsWrong() {
        var wrong = question("MATCH (o:Organisation {code: key}) NONSENSE", "1 AS answer");

        assertThatThrownBy(() -> questions.ask(wrong, List.of("A")))
                .isInstanceOf(GraphBroken.class)
                .hasMessageStartingWith("test/question: Neo4j refused it (Neo.ClientError.")
                .message()
                .doesNotContain("NONSENSE");
    }

    @Test
    void refusesTwoRowsForOneKey() {
        assertThatThrownBy(
                        () ->
                                questions.ask(
                                        question("UNWIND [1, 2] AS n", "'x' AS answer"),
                                        List.of("A")))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("test/question: two rows for one key");
    }

    @Test
    void saysWhichColumnDoesNotFit() {
        assertThatThrownBy(() -> questions.ask(question("", "7 AS answer"), List.of("A")))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("column answer is a INTEGER");
        assertThatThrownBy(() -> questions.ask(question("", "null AS answer"), List.of("A")))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("column answer is absent or null");
    }

    @Test
    void stopsAQueryThatTakesTooLong() {
        var transport =
                new BoltTransport(
                        new Sessions(TestGraph.driver(), "neo4j"), Duration.ofMillis(300));
        var limits =
                new Limits(
                        2,
                        1000,
                        64,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        16,
                        Duration.ofMillis(20));
        var impatient = new BatchingQuestions(transport, limits, new Traffic());
        var endless =
                question(
                        "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b"
                                + " WITH key, recordedUpTo, count(sqrt(a * b)) AS n",
                        "toString(n) AS answer");

        assertThatThrownBy(() -> impatient.ask(endless, List.of("A")))
                .isInstanceOf(GraphTooSlow.class)
                .hasMessage("test/question: took longer than it may");
        assertThat(impatient.ask(STATES, List.of("A")).byKey()).containsKey("A");
    }

    @Test
    void saysSoIfTheDatabaseIsNotThere() {
        var transport =
                new BoltTransport(
                        new Sessions(TestGraph.driver(), "absent"), Duration.ofSeconds(5));
        var limits =
                new Limits(
                        2,
                        1000,
                        64,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        16,
                        Duration.ofMillis(20));
        var lost = new BatchingQuestions(transport, limits, new Traffic());

        assertThatThrownBy(() -> lost.ask(STATES, List.of("A")))
                .isInstanceOf(org.lianxin.cypher.GraphUnavailable.class)
                .isInstanceOf(GraphFailure.class)
                .hasMessage("test/question: Neo4j did not answer");
    }

    private static Question<String, String> question(String match, String answer) {
        return new Question<>(
                "test/question",
                CLOCK + match + "\nRETURN key, recordedUpTo, " + answer,
                key -> key,
                row -> row.text("answer"));
    }

    private static Instant clock() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (c:RecordedClock {name: 'recorded'}) RETURN c.at AS at")
                    .single()
                    .get("at")
                    .asZonedDateTime()
                    .toInstant();
        }
    }
}

package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Statements that are sent take their turn, and their failures stop what they belong to. */
class SentStatementsIT {

    private static final Statement ADD =
            new Statement("add", "// Adds one.\nCREATE (:CreditEntry {key: $key})");
    private static final Statement EXTEND =
            new Statement(
                    "extend",
                    "// Puts a word behind the others.\nMATCH (e:CreditEntry)"
                            + " SET e.words = coalesce(e.words, '') + $word");
    private static final Statement WORDS =
            new Statement(
                    "words", "// What stands?\nMATCH (e:CreditEntry) RETURN e.words AS words");
    private static final Statement WRONG =
            new Statement("wrong", "// Fails.\nUNWIND [0] AS zero CREATE ({no: 1 / zero})");

    private final Transactions transactions = TestDoor.transactions();

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void takeTheirTurn() {
        List<Row> seen =
                transactions.write(
                        writing -> {
                            extend(writing, 0, 60);
                            List<Row> inBetween = writing.run(WORDS, Map.of());
                            extend(writing, 60, 100);
                            return inBetween;
                        });

        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append(word).append(' ');
        }
        assertThat(seen).singleElement().returns(words.toString(), row -> row.text("words"));
        for (int word = 60; word < 100; word++) {
            words.append(word).append(' ');
        }
        assertThat(words()).containsExactly(words.toString());
    }

    private static void extend(Writing writing, int from, int until) {
        if (from == 0) {
            writing.send(ADD, Map.of("key", "one"));
        }
        for (int word = from; word < until; word++) {
            writing.send(EXTEND, Map.of("word", word + " "));
        }
    }

    @Test
    void takeAllBackIfTheLastOfThemFails() {
        assertThatThrownBy(() -> transactions.write(SentStatementsIT::addAndFail))
                .isInstanceOf(GraphBroken.class);
        Duration limit = Duration.ofSeconds(20);
        assertThatThrownBy(() -> TestDoor.untimed().write(limit, SentStatementsIT::addAndFail))
                .isInstanceOf(GraphBroken.class);
        assertThat(words()).isEmpty();
    }

    private static String addAndFail(OpenTransaction open) {
        open.send(ADD, Map.of("key", "one"));
        open.send(WRONG, Map.of());
        return "as if it were done";
    }

    @Test
    void failWhateverComesNext() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        writing -> {
                                            writing.send(WRONG, Map.of());
                                            writing.send(ADD, Map.of("key", "one"));
                                            writing.run(WORDS, Map.of());
                                            throw new AssertionError("nothing stopped it");
                                        }))
                .isInstanceOf(GraphBroken.class);
        assertThat(words()).isEmpty();
    }

    private static List<String> words() {
        return TestGraph.driver()
                .executableQuery("MATCH (e:CreditEntry) RETURN coalesce(e.words, '') AS words")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("words").asString())
                .toList();
    }
}

package org.lianxin.exchange.bell;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.Bells;

import java.util.List;

/** Reads bells from Neo4j. */
final class GraphBells implements Bells {

    private static final Question<String, List<Bell>> OWN =
            Question.ofTexts(
                    GraphBells.class,
                    "own-bells.cypher",
                    row -> row.rows("bells").stream().map(BellRows::bell).toList());
    private static final Question<String, List<Bell>> DEAD =
            Question.ofTexts(
                    GraphBells.class,
                    "dead-bells.cypher",
                    row -> row.rows("bells").stream().map(BellRows::bell).toList());

    private final Questions questions;

    GraphBells(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Bell> own(Permit permit) {
        return permit.registration().map(own -> ask(OWN, own.code().value())).orElse(List.of());
    }

    @Override
    public List<Bell> dead(Permit permit, int first) {
        return ask(DEAD, "").stream().limit(first).toList();
    }

    private List<Bell> ask(Question<String, List<Bell>> question, String key) {
        return questions.ask(question, List.of(key)).byKey().getOrDefault(key, List.of());
    }
}

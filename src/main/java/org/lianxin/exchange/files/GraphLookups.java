package org.lianxin.exchange.files;

import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the graph, once for each name or code, and remembers the answers. One for each file. */
final class GraphLookups implements Lookups {

    private static final Question<String, Court> COURTS =
            Question.ofTexts(
                    GraphLookups.class,
                    "courts-by-name.cypher",
                    row -> new Court(row.text("code"), row.text("division")));

    private static final Question<String, Boolean> CONFIRMED =
            Question.ofTexts(
                    GraphLookups.class, "confirmed-codes.cypher", row -> row.flag("confirmed"));

    private final Questions questions;
    private final Map<String, Optional<Court>> courts = new HashMap<>();
    private final Map<UnifiedCode, Boolean> confirmed = new HashMap<>();

    GraphLookups(Questions questions) {
        this.questions = questions;
    }

    @Override
    public boolean isConfirmed(UnifiedCode code) {
        return confirmed.computeIfAbsent(
                code,
                asked ->
                        questions
                                .ask(CONFIRMED, List.of(asked.value()))
                                .byKey()
                                .getOrDefault(asked.value(), false));
    }

    @Override
    public Optional<Court> court(String name) {
        return courts.computeIfAbsent(
                name,
                asked ->
                        Optional.ofNullable(
                                questions.ask(COURTS, List.of(asked)).byKey().get(asked)));
    }
}

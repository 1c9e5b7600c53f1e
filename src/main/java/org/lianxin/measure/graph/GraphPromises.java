package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.measure.Promise;
import org.lianxin.measure.Promises;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads promises from Neo4j. */
final class GraphPromises implements Promises {

    private static final Question<Page, List<Promise>> AT =
            Question.of(
                    GraphPromises.class,
                    "promises-at.cypher",
                    Page::parameter,
                    PromiseRows::promises);

    /** Behind every id there is. */
    private static final String NEWEST = "~";

    private final Questions questions;

    GraphPromises(Questions questions) {
        this.questions = questions;
    }

    private record Page(String of, boolean openOnly, String before) {

        Object parameter() {
            return Map.of("of", of, "openOnly", openOnly, "before", before);
        }
    }

    @Override
    public List<Promise> at(
            Permit permit, String body, boolean openOnly, @Nullable String before, int first) {
        Objects.requireNonNull(permit);
        var page = new Page(body, openOnly, before == null ? NEWEST : before);
        return questions.ask(AT, List.of(page)).byKey().getOrDefault(page, List.of()).stream()
                .limit(first)
                .toList();
    }
}

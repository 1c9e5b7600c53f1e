package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.Recalls;
import org.lianxin.exchange.RecallsAbout;
import org.lianxin.kernel.City;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads recalls from Neo4j. */
final class GraphRecalls implements Recalls {

    /** Behind every id there is. */
    private static final String NEWEST = "~";

    private final Questions questions;
    private final Question<RecallPage, List<Recall>> all;
    private final Question<RecallPage, List<Recall>> open;
    private final Question<Late, List<Recall>> late;
    private final Question<About, RecallsAbout> about;

    GraphRecalls(Questions questions, RecallRows rows) {
        this.questions = questions;
        this.all = page("recalls-to.cypher", rows);
        this.open = page("open-recalls-to.cypher", rows);
        this.late =
                Question.of(GraphRecalls.class, "late-recalls.cypher", Late::parameter, rows::list);
        this.about =
                Question.of(
                        GraphRecalls.class,
                        "recalls-about.cypher",
                        About::parameter,
                        row -> rows.about(row.row("key").text("of"), row));
    }

    private static Question<RecallPage, List<Recall>> page(String file, RecallRows rows) {
        return Question.of(GraphRecalls.class, file, RecallPage::parameter, rows::list);
    }

    @Override
    public List<Recall> of(
            Permit permit, String organisation, long after, int first, boolean openOnly) {
        Objects.requireNonNull(permit);
        var page = new RecallPage(organisation, after);
        return ask(openOnly ? open : all, page, first);
    }

    @Override
    public Optional<RecallsAbout> about(
            Permit permit, String shownId, @Nullable String before, int first) {
        Objects.requireNonNull(permit);
        var key = new About(shownId, before == null ? NEWEST : before);
        return Optional.ofNullable(questions.ask(about, List.of(key)).byKey().get(key))
                .map(
                        found ->
                                new RecallsAbout(
                                        found.about(),
                                        found.subject(),
                                        found.owners(),
                                        found.namelessLooks(),
                                        found.recalls().stream().limit(first).toList()));
    }

    @Override
    public List<Recall> late(
            Permit permit, @Nullable City city, LocalDate day, @Nullable String after, int first) {
        Objects.requireNonNull(permit);
        var key = new Late(city == null ? "" : city.key(), day, after == null ? "" : after);
        return ask(late, key, first);
    }

    private <K> List<Recall> ask(Question<K, List<Recall>> question, K key, int first) {
        List<Recall> found = questions.ask(question, List.of(key)).byKey().get(key);
        return Objects.requireNonNull(found).stream().limit(first).toList();
    }

    private record About(String of, String before) {

        Object parameter() {
            return Map.of("of", of, "before", before);
        }
    }

    private record Late(String city, LocalDate day, String after) {

        Object parameter() {
            return Map.of("city", city, "day", day, "after", after);
        }
    }
}

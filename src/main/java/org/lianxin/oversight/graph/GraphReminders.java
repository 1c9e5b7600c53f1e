package org.lianxin.oversight.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.oversight.Reminder;
import org.lianxin.oversight.Reminders;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads reminders from Neo4j. */
final class GraphReminders implements Reminders {

    private static final Question<Page, List<Reminder>> OF = question("reminders-of.cypher");
    private static final Question<Page, List<Reminder>> IN = question("reminders-in.cypher");

    /** Behind every day there is. */
    private static final String NEWEST = "~";

    private final Questions questions;

    GraphReminders(Questions questions) {
        this.questions = questions;
    }

    private record Page(String of, String before) {

        Object parameter() {
            return Map.of("of", of, "before", before);
        }
    }

    @Override
    public List<Reminder> of(Permit permit, UnifiedCode body, @Nullable String before, int first) {
        return ask(permit, OF, new Page(body.value(), before == null ? NEWEST : before), first);
    }

    @Override
    public List<Reminder> in(Permit permit, City city, @Nullable String before, int first) {
        return ask(permit, IN, new Page(city.key(), before == null ? NEWEST : before), first);
    }

    private List<Reminder> ask(
            Permit permit, Question<Page, List<Reminder>> question, Page page, int first) {
        Objects.requireNonNull(permit);
        return questions.ask(question, List.of(page)).byKey().getOrDefault(page, List.of()).stream()
                .limit(first)
                .toList();
    }

    private static Question<Page, List<Reminder>> question(String file) {
        return Question.of(
                GraphReminders.class,
                file,
                Page::parameter,
                row -> row.rows("reminders").stream().map(GraphReminders::reminder).toList());
    }

    private static Reminder reminder(Row row) {
        return new Reminder(
                row.text("order"),
                Reminder.Kind.valueOf(row.text("kind")),
                Reminder.Stage.valueOf(row.text("stage")),
                UnifiedCode.of(row.text("body")),
                new City(row.text("city")),
                row.textOrNull("about"),
                row.date("lastDay"),
                (int) row.number("count"),
                row.text("article"),
                row.date("raisedFor"),
                row.has("done") ? Boolean.valueOf(row.flag("done")) : null);
    }
}

package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Bilingual;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.NextRemedy;
import org.lianxin.rulebook.Due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What disputes and repairs have in common in the graph: steps, deadlines, next remedies. */
final class CaseRows {

    private static final Comparator<Row> BY_VERSION =
            Comparator.comparingLong(row -> row.number("version"));

    private CaseRows() {}

    static CaseTarget target(Row row) {
        return new CaseTarget(CaseTarget.Kind.valueOf(row.text("targetKind")), row.text("target"));
    }

    /** The steps taken so far, in their order. */
    static List<Row> steps(Row row) {
        return row.rows("steps").stream().sorted(BY_VERSION).toList();
    }

    static List<CaseStep> history(List<Row> steps) {
        return steps.stream().map(CaseRows::step).toList();
    }

    private static CaseStep step(Row row) {
        return new CaseStep(
                row.number("version"),
                CaseStep.Kind.valueOf(row.text("kind")),
                row.textOrNull("organisation"),
                row.text("officer"),
                row.date("on"),
                row.text("because"),
                row.instant("recordedAt"));
    }

    /** By which listing or entry the target is matched; the other one matches nothing. */
    static Map<String, @Nullable Object> parameters(CaseTarget target) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        boolean listing = target.kind() == CaseTarget.Kind.LISTING;
        parameters.put("listing", listing ? target.key() : null);
        parameters.put("entry", listing ? null : target.key());
        return parameters;
    }

    static void put(Map<String, @Nullable Object> row, Due due) {
        switch (due) {
            case Due.By by -> {
                rule(row, "BY", by.article(), by.rule());
                row.put("dueOn", by.lastDay());
                Bilingual assumption = by.assumption();
                if (assumption != null) {
                    row.put("dueAssumedZh", assumption.zh());
                    row.put("dueAssumedEn", assumption.en());
                }
            }
            case Due.NoNumber none -> rule(row, "NO_NUMBER", none.article(), none.rule());
            case Due.CalendarUnknown unknown -> {
                rule(row, "CALENDAR_UNKNOWN", unknown.article(), unknown.rule());
                row.put("dueYear", unknown.year());
            }
            case Due.Silent _ -> row.put("due", "SILENT");
        }
    }

    private static void rule(
            Map<String, @Nullable Object> row, String kind, String article, Bilingual rule) {
        row.put("due", kind);
        row.put("dueArticle", article);
        row.put("dueZh", rule.zh());
        row.put("dueEn", rule.en());
    }

    static Due due(Row row) {
        String kind = row.text("due");
        return switch (kind) {
            case "BY" ->
                    new Due.By(
                            row.date("dueOn"), row.text("dueArticle"), rule(row), assumption(row));
            case "NO_NUMBER" -> new Due.NoNumber(row.text("dueArticle"), rule(row));
            case "CALENDAR_UNKNOWN" ->
                    new Due.CalendarUnknown(
                            (int) row.number("dueYear"), row.text("dueArticle"), rule(row));
            case "SILENT" -> new Due.Silent();
            default -> throw new IllegalStateException("no such deadline: " + kind);
        };
    }

    private static Bilingual rule(Row row) {
        return new Bilingual(row.text("dueZh"), row.text("dueEn"));
    }

    private static @Nullable Bilingual assumption(Row row) {
        String zh = row.textOrNull("dueAssumedZh");
        return zh == null ? null : new Bilingual(zh, row.text("dueAssumedEn"));
    }

    static void put(Map<String, @Nullable Object> row, List<NextRemedy> next) {
        row.put("nextZh", next.stream().map(each -> each.text().zh()).toList());
        row.put("nextEn", next.stream().map(each -> each.text().en()).toList());
        row.put("nextArticles", next.stream().map(NextRemedy::article).toList());
    }

    static List<NextRemedy> next(Row row) {
        List<String> zh = row.texts("nextZh");
        List<String> en = row.texts("nextEn");
        List<String> articles = row.texts("nextArticles");
        List<NextRemedy> next = new ArrayList<>(zh.size());
        for (int i = 0; i < zh.size(); i++) {
            next.add(new NextRemedy(new Bilingual(zh.get(i), en.get(i)), articles.get(i)));
        }
        return next;
    }
}

package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairOutcome.Missing;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.remedy.RepairState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a repair stands in the graph. */
final class RepairRows {

    private RepairRows() {}

    static List<Repair> repairs(Row row) {
        return row.rows("cases").stream().map(RepairRows::repair).toList();
    }

    static Repair repair(Row row) {
        List<Row> steps = CaseRows.steps(row);
        return new Repair(
                row.text("id"),
                CaseRows.target(row),
                SubjectId.of(row.text("subject")),
                row.text("subjectName"),
                new City(row.text("city")),
                RepairRequest.Way.valueOf(row.text("way")),
                row.text("says"),
                row.textOrNull("evidence"),
                row.textOrNull("commitment"),
                row.textOrNull("decider"),
                row.date("appliedOn"),
                state(steps.getLast()),
                CaseRows.history(steps));
    }

    private static RepairState state(Row step) {
        String kind = step.text("kind");
        return switch (kind) {
            case "FILED" -> new RepairState.Applied();
            case "SENT_TO_COURT" ->
                    new RepairState.AtCourt(step.text("court"), step.text("article"));
            case "REPAIRED" ->
                    new RepairState.Repaired(
                            new RepairOutcome.Repaired(
                                    RepairOutcome.Effect.valueOf(step.text("effect")),
                                    duties(step),
                                    step.text("article")),
                            Gravity.valueOf(step.text("gravity")),
                            step.flag("ended"),
                            step.textOrNull("statement"));
            case "NOT_REPAIRED" -> new RepairState.NotRepaired(missing(step), CaseRows.next(step));
            default -> throw new IllegalStateException("no such step of a repair: " + kind);
        };
    }

    private static Set<RepairOutcome.Duty> duties(Row step) {
        return step.texts("duties").stream()
                .map(RepairOutcome.Duty::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As three lists beside each other; a day that there is not is an empty text. */
    static Step with(Step step, List<Missing> missing) {
        return step.with("missing", missing.stream().map(each -> each.reason().name()).toList())
                .with("missingArticles", missing.stream().map(Missing::article).toList())
                .with("missingFrom", missing.stream().map(RepairRows::from).toList());
    }

    private static String from(Missing missing) {
        LocalDate from = missing.from();
        return from == null ? "" : from.toString();
    }

    private static List<Missing> missing(Row step) {
        List<String> reasons = step.texts("missing");
        List<String> articles = step.texts("missingArticles");
        List<String> from = step.texts("missingFrom");
        List<Missing> missing = new ArrayList<>(reasons.size());
        for (int i = 0; i < reasons.size(); i++) {
            missing.add(
                    new Missing(
                            RepairOutcome.Reason.valueOf(reasons.get(i)),
                            articles.get(i),
                            day(from.get(i))));
        }
        return missing;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

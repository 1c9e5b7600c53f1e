package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.PriorNotice;
import org.lianxin.listing.StepWanted;

import java.util.HashMap;
import java.util.Map;

/** How a step stands in the properties of a node. */
final class StepRows {

    private StepRows() {}

    static Map<String, @Nullable Object> properties(
            String listing, long version, StepWanted wanted) {
        Map<String, @Nullable Object> row = new HashMap<>(content(wanted));
        row.put("listing", listing);
        row.put("version", version);
        return row;
    }

    /** What is decided, without where it stands in the life. */
    static Map<String, @Nullable Object> content(StepWanted wanted) {
        Map<String, @Nullable Object> row = new HashMap<>();
        LifeStep step = wanted.step();
        row.put("kind", kind(step));
        row.put("on", step.on());
        Decider by = wanted.by();
        row.put("authority", by.authority());
        row.put("authorityCode", by.authorityCode());
        row.put("officer", by.officer());
        row.put("second", by.second());
        row.put("because", wanted.ground());
        put(row, step);
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, LifeStep step) {
        switch (step) {
            case LifeStep.ServeNotice(PriorNotice notice) -> {
                row.put("answerBy", notice.answerBy());
                row.put("reasonTold", notice.reason());
                row.put("basisTold", notice.basis());
                row.put("consequenceTold", notice.consequence());
                row.put("remedyTold", notice.remedy());
            }
            case LifeStep.Publicise(Interval shown) -> row.put("until", shown.until());
            case LifeStep.Place place -> {
                row.put("until", place.term().until());
                row.put("publishedOn", place.publishedOn());
            }
            case LifeStep.Suspend suspend -> row.put("dispute", suspend.dispute());
            case LifeStep.Resume resume -> row.put("dispute", resume.dispute());
            case LifeStep.Restate restate -> {
                row.put("from", restate.term().from());
                row.put("until", restate.term().until());
            }
            case LifeStep.End end -> {
                row.put("reason", end.reason().name());
                row.put("lostGroundOn", end.lostGroundOn());
            }
            case LifeStep.Propose _,
                    LifeStep.Publish _,
                    LifeStep.Annotate _,
                    LifeStep.ClearAnnotation _ -> {}
        }
    }

    private static String kind(LifeStep step) {
        return switch (step) {
            case LifeStep.Propose _ -> "PROPOSE";
            case LifeStep.ServeNotice _ -> "SERVE_NOTICE";
            case LifeStep.Publicise _ -> "PUBLICISE";
            case LifeStep.Place _ -> "PLACE";
            case LifeStep.Publish _ -> "PUBLISH";
            case LifeStep.Suspend _ -> "SUSPEND";
            case LifeStep.Resume _ -> "RESUME";
            case LifeStep.Annotate _ -> "ANNOTATE";
            case LifeStep.ClearAnnotation _ -> "CLEAR_ANNOTATION";
            case LifeStep.Restate _ -> "RESTATE";
            case LifeStep.End _ -> "END";
        };
    }

    static StepWanted read(Row row) {
        return new StepWanted(
                step(row),
                row.number("version") - 1,
                new Decider(
                        row.text("authority"),
                        row.textOrNull("authorityCode"),
                        row.text("officer"),
                        row.textOrNull("second")),
                row.text("because"));
    }

    private static LifeStep step(Row row) {
        return switch (row.text("kind")) {
            case "PROPOSE" -> new LifeStep.Propose(row.date("on"));
            case "SERVE_NOTICE" -> new LifeStep.ServeNotice(notice(row));
            case "PUBLICISE" -> new LifeStep.Publicise(since(row));
            case "PLACE" -> new LifeStep.Place(since(row), row.dateOrNull("publishedOn"));
            case "PUBLISH" -> new LifeStep.Publish(row.date("on"));
            case "SUSPEND" -> new LifeStep.Suspend(row.text("dispute"), row.date("on"));
            case "RESUME" -> new LifeStep.Resume(row.text("dispute"), row.date("on"));
            case "ANNOTATE" -> new LifeStep.Annotate(row.date("on"));
            case "CLEAR_ANNOTATION" -> new LifeStep.ClearAnnotation(row.date("on"));
            case "END" ->
                    new LifeStep.End(
                            EndReason.valueOf(row.text("reason")),
                            row.date("on"),
                            row.dateOrNull("lostGroundOn"));
            case String other -> throw new IllegalStateException("a step of kind " + other);
        };
    }

    private static PriorNotice notice(Row row) {
        return new PriorNotice(
                row.date("on"),
                row.date("answerBy"),
                row.flag("reasonTold"),
                row.flag("basisTold"),
                row.flag("consequenceTold"),
                row.flag("remedyTold"));
    }

    private static Interval since(Row row) {
        return new Interval(row.date("on"), row.dateOrNull("until"));
    }
}

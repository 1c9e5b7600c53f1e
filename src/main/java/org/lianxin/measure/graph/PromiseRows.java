package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.measure.Promise;
import org.lianxin.rulebook.Switches.Eligibility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a promise stands in the graph. */
final class PromiseRows {

    private PromiseRows() {}

    static List<Promise> promises(Row row) {
        return row.rows("promises").stream().map(PromiseRows::promise).toList();
    }

    static Promise promise(Row row) {
        return new Promise(
                row.text("id"),
                SubjectId.of(row.text("subject")),
                row.text("body"),
                new City(row.text("city")),
                row.text("matter"),
                row.texts("papers"),
                row.text("kept"),
                row.date("dueOn"),
                Eligibility.valueOf(row.text("way")),
                row.text("article"),
                row.rows("steps").stream()
                        .map(PromiseRows::step)
                        .sorted(Comparator.comparingLong(Promise.Step::version))
                        .toList());
    }

    private static Promise.Step step(Row row) {
        return new Promise.Step(
                row.number("version"),
                Promise.State.valueOf(row.text("after")),
                row.text("officer"),
                row.date("on"),
                row.text("because"),
                row.instant("recordedAt"));
    }

    /** The last step alone decides how far one is. */
    static Promise.State state(Row promise) {
        return promise.rows("steps").stream()
                .max(Comparator.comparingLong(step -> step.number("version")))
                .map(step -> Promise.State.valueOf(step.text("after")))
                .orElseThrow();
    }

    static Map<String, @Nullable Object> properties(Promise promise) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", promise.id());
        properties.put("subject", promise.subject().value());
        properties.put("body", promise.body());
        properties.put("city", promise.city().key());
        properties.put("matter", promise.matter());
        properties.put("papers", promise.papers());
        properties.put("kept", promise.kept());
        properties.put("dueOn", promise.dueOn());
        properties.put("way", promise.way().name());
        properties.put("article", promise.article());
        return properties;
    }

    static Map<String, @Nullable Object> properties(Promise.Step step) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("version", step.version());
        properties.put("after", step.after().name());
        properties.put("officer", step.officer());
        properties.put("on", step.on());
        properties.put("because", step.because());
        return properties;
    }
}

package org.lianxin.oversight.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.NaturalKey;
import org.lianxin.kernel.City;
import org.lianxin.oversight.Reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A reminder about to be raised. What makes it one and the same is whose it is, what it is about,
 * by when, and how near; never the day on which somebody walked.
 */
record Raised(
        Reminder.Kind kind,
        Reminder.Stage stage,
        String body,
        City city,
        @Nullable String about,
        LocalDate lastDay,
        int count,
        String article) {

    Map<String, @Nullable Object> row(LocalDate day) {
        String id =
                NaturalKey.of(
                        kind.name(),
                        stage.name(),
                        body,
                        city.key(),
                        about == null ? "" : about,
                        lastDay);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("kind", kind.name());
        row.put("stage", stage.name());
        row.put("body", body);
        row.put("city", city.key());
        row.put("about", about);
        row.put("lastDay", lastDay);
        row.put("count", count);
        row.put("article", article);
        row.put("raisedFor", day);
        // The newest day first, and in a lasting order within it.
        row.put("order", day + "|" + id);
        return row;
    }
}

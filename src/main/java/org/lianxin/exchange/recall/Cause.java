package org.lianxin.exchange.recall;

import org.lianxin.cypher.Row;
import org.lianxin.exchange.RecallKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A change that has to be told.
 *
 * @param target id under which the thing is shown
 * @param by unified code of the body that made the change, which need not be told; empty where a
 *     file did
 * @param city key of the city; empty for an entry
 */
record Cause(
        String id,
        String target,
        RecallKind kind,
        LocalDate on,
        String by,
        String city,
        Instant recordedAt) {

    static List<Cause> list(Row row) {
        return row.rows("causes").stream().map(Cause::of).toList();
    }

    private static Cause of(Row row) {
        return new Cause(
                row.text("id"),
                row.text("target"),
                RecallKind.valueOf(row.text("kind")),
                row.date("on"),
                row.text("by"),
                row.text("city"),
                row.instant("recordedAt"));
    }

    Object parameter() {
        return Map.of("cause", id, "target", target, "changed", recordedAt.toEpochMilli());
    }
}

package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/** One version of what the decision states that a listing rests on, as far as it matters here. */
record Decided(
        String documentNumber,
        String authority,
        @Nullable String basis,
        LocalDate decidedOn,
        @Nullable Interval conduct) {

    static Decided of(Row row) {
        LocalDate conductFrom = row.dateOrNull("conductFrom");
        return new Decided(
                row.text("documentNumber"),
                row.text("authority"),
                row.textOrNull("basis"),
                row.date("decidedOn"),
                conductFrom == null
                        ? null
                        : new Interval(conductFrom, row.dateOrNull("conductUntil")));
    }
}

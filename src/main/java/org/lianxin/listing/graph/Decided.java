package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/**
 * One version of what a decision states that a listing rests on, or rested on, as far as it matters
 * here.
 *
 * @param entry the decision's own id
 */
record Decided(
        String entry,
        String documentNumber,
        String authority,
        @Nullable String basis,
        LocalDate decidedOn,
        @Nullable Interval conduct) {

    static Decided of(Row row) {
        LocalDate conductFrom = row.dateOrNull("conductFrom");
        return new Decided(
                row.text("entry"),
                row.text("documentNumber"),
                row.text("authority"),
                row.textOrNull("basis"),
                row.date("decidedOn"),
                conductFrom == null
                        ? null
                        : new Interval(conductFrom, row.dateOrNull("conductUntil")));
    }
}

package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentUses;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A consent as whoever counts its uses holds it: what was decided under it is known already, so
 * only what may have changed since is read.
 *
 * @param changedAt when it was narrowed or revoked last; {@code null} if never
 */
record HeldConsent(
        String id,
        ConsentState state,
        @Nullable Instant changedAt,
        Interval validity,
        @Nullable Integer usesPerDayMax,
        @Nullable Integer usesMax,
        ConsentUses uses) {

    static HeldConsent of(Row row) {
        return new HeldConsent(
                row.text("id"),
                ConsentState.valueOf(row.text("state")),
                row.flag("changed") ? row.instant("recordedAt") : null,
                new Interval(row.date("from"), row.date("until")),
                ConsentRows.count(row, "usesPerDayMax"),
                ConsentRows.count(row, "usesMax"),
                ConsentRows.uses(row));
    }

    /**
     * Whether it grants one use more.
     *
     * @param at when it was asked for
     * @param uses so many are counted by now
     */
    boolean grants(Instant at, LocalDate day, ConsentUses uses) {
        return state == ConsentState.GRANTED
                && (changedAt == null || !changedAt.isAfter(at))
                && validity.contains(day)
                && uses.leaveOne(usesPerDayMax, usesMax, day);
    }
}

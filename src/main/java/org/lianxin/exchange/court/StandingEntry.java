package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.listing.EndReason;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry that a court has on its list, or had.
 *
 * @param subject as {@link org.lianxin.kernel.SubjectId#value}
 * @param until the end that was stated; null where there is none
 * @param courtRow digest of the row that states it; null if something else did
 * @param ended why its life is over, by whatever was decided even if its term ran out before; null
 *     while it is not
 */
record StandingEntry(
        String key,
        String shownId,
        String subject,
        String subjectName,
        String caseNumber,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String courtRow,
        @Nullable EndReason ended) {

    static StandingEntry of(Row row) {
        return new StandingEntry(
                row.text("key"),
                row.text("shownId"),
                row.text("subject"),
                row.text("subjectName"),
                row.text("caseNumber"),
                row.date("from"),
                row.dateOrNull("until"),
                row.textOrNull("courtRow"),
                ended(row.texts("ends")));
    }

    private static @Nullable EndReason ended(List<String> ends) {
        EndReason ended = null;
        for (String each : ends) {
            if (ended == null || ended == EndReason.EXPIRED) {
                ended = EndReason.valueOf(each);
            }
        }
        return ended;
    }

    /** Whether the court ended it; what only ran out may still be found wrong. */
    boolean isDeleted() {
        return ended != null && ended != EndReason.EXPIRED;
    }
}

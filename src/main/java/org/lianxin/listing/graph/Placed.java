package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.Provenance;
import org.lianxin.listing.CourtDetails;

import java.time.LocalDate;

/**
 * One version of what a listing states.
 *
 * @param ground the entry that this version rests on; a later one may rest on another
 */
record Placed(
        String subjectName,
        @Nullable String category,
        String groundDocument,
        String authority,
        @Nullable String authorityCode,
        Interval term,
        @Nullable LocalDate conductOn,
        @Nullable LocalDate publishedOn,
        @Nullable CourtDetails court,
        @Nullable String ground,
        Provenance source) {

    static final Columns COLUMNS =
            Columns.of(
                            "subjectName",
                            "category",
                            "groundDocument",
                            "authority",
                            "authorityCode",
                            "from",
                            "until",
                            "conductOn",
                            "ground",
                            "caseNumber",
                            "basisUnit",
                            "duty",
                            "performance",
                            "behaviour",
                            "filedOn",
                            "publishedOn")
                    .and(Columns.VERSION);

    static Placed of(Row row) {
        return new Placed(
                row.text("subjectName"),
                row.textOrNull("category"),
                row.text("groundDocument"),
                row.text("authority"),
                row.textOrNull("authorityCode"),
                new Interval(row.date("from"), row.dateOrNull("until")),
                row.dateOrNull("conductOn"),
                row.dateOrNull("publishedOn"),
                court(row),
                row.textOrNull("ground"),
                Filed.read(row));
    }

    private static @Nullable CourtDetails court(Row row) {
        String caseNumber = row.textOrNull("caseNumber");
        return caseNumber == null
                ? null
                : new CourtDetails(
                        caseNumber,
                        row.textOrNull("basisUnit"),
                        row.textOrNull("duty"),
                        row.textOrNull("performance"),
                        row.textOrNull("behaviour"),
                        row.dateOrNull("filedOn"),
                        row.dateOrNull("publishedOn"));
    }

    /** Who made the document that is cited: for a court's listing, of the instrument enforced. */
    String decidedBy() {
        String unit = court == null ? null : court.basisUnit();
        return unit == null ? authority : unit;
    }
}

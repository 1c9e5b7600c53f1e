package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.remedy.CaseTarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a case is about, as it stands in the transaction that asks.
 *
 * @param city whose rules it stands under; null where no city is known for it
 * @param list null of an entry
 * @param authorityCode of the body that placed or decided it; null where its source gives none
 * @param provider of the unit that handed it in; null where its source gives none
 * @param decidedOn the day of the decision, from which publicity counts
 * @param statedAt when its present version was recorded
 * @param ended whether somebody decided that it stands no longer
 * @param resting the listings that rest on it; a listing is its own
 * @param rested those and what rested on it before and was stated on another decision since
 */
record Target(
        CaseTarget id,
        SubjectId subject,
        String subjectName,
        @Nullable City city,
        ListingOrigin origin,
        @Nullable ListKind list,
        String authority,
        @Nullable String authorityCode,
        @Nullable String provider,
        Interval term,
        LocalDate decidedOn,
        Instant statedAt,
        boolean ended,
        List<String> resting,
        List<String> rested) {

    Target {
        resting = List.copyOf(resting);
        rested = List.copyOf(rested);
    }

    static Target of(CaseTarget id, Row row, @Nullable City city) {
        String organisation = row.textOrNull("organisation");
        return new Target(
                id,
                SubjectId.of(organisation == null ? row.text("person") : organisation),
                row.text("subjectName"),
                city,
                ListingOrigin.valueOf(row.text("origin")),
                list(row),
                row.text("authority"),
                row.textOrNull("authorityCode"),
                row.textOrNull("provider"),
                new Interval(row.date("from"), row.dateOrNull("until")),
                row.date("decidedOn"),
                row.instant("statedAt"),
                row.flag("ended"),
                row.texts("resting"),
                row.texts("rested"));
    }

    private static @Nullable ListKind list(Row row) {
        String list = row.textOrNull("list");
        return list == null ? null : ListKind.valueOf(list);
    }

    City cityOr(City other) {
        return Objects.requireNonNullElse(city, other);
    }

    boolean isListing() {
        return id.kind() == CaseTarget.Kind.LISTING;
    }

    boolean isCourts() {
        return origin == ListingOrigin.COURT;
    }

    /** Whether it speaks for the subject: there is nothing to repair. */
    boolean isMerit() {
        return list == ListKind.RED;
    }

    /** Whether there is anything left to dispute or repair. */
    boolean standsOn(LocalDate day) {
        LocalDate until = term.until();
        return !ended && (until == null || day.isBefore(until));
    }
}

package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A listing 列入, as known at the instant asked for.
 *
 * @param id the natural key, lasting
 * @param subjectName as the list spells it
 * @param category kind of conduct or merit, as filed; null where the list has none
 * @param authority who placed it
 * @param authorityCode its unified code; null where the source gives none
 * @param term what was stated, cut short where the listing was ended before
 * @param annotations when readers are told that it is disputed 异议标注
 * @param ending why it is over before its stated term; null if it is not
 * @param conductOn the day at which roles are judged: of the conduct where a source gives it, else
 *     of the decision that the listing rests on, else the first day of the term
 * @param conduct the conduct's own interval, where the source of the decision gives one
 * @param publishedOn the day it was published; null where no source shows that it was
 * @param court what only a court's listing states; null for others
 * @param source the source of the listing, as it is stated now
 * @param firstRecordedAt when it was stated first: handing it in again moves no deadline
 */
public record Listing(
        String id,
        ListKind list,
        City city,
        ListingOrigin origin,
        SubjectId subject,
        String subjectName,
        @Nullable String category,
        String authority,
        @Nullable String authorityCode,
        Ground ground,
        Interval term,
        List<Suspension> suspensions,
        List<Interval> annotations,
        @Nullable Ending ending,
        LocalDate conductOn,
        @Nullable Interval conduct,
        @Nullable LocalDate publishedOn,
        @Nullable CourtDetails court,
        Provenance source,
        Instant firstRecordedAt) {

    public Listing {
        suspensions = List.copyOf(suspensions);
        annotations = List.copyOf(annotations);
        if ((origin == ListingOrigin.COURT) != (court != null)) {
            throw new IllegalArgumentException("court details are what a court's listing has");
        }
    }

    /** Whether readers are told, on that day, that it is disputed. */
    public boolean annotatedOn(LocalDate day) {
        return annotations.stream().anyMatch(each -> each.contains(day));
    }

    /** Whether it is in force on that day: within its term and not suspended. */
    public boolean inForceOn(LocalDate day) {
        return term.contains(day) && suspensions.stream().noneMatch(s -> s.held().contains(day));
    }
}

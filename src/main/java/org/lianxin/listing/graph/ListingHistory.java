package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Finding;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Ground;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.Suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was ever recorded of one listing, and of the decision that it rests on. */
record ListingHistory(
        String id,
        ListKind list,
        City city,
        ListingOrigin origin,
        List<Versioned<Placed>> statements,
        List<Versioned<Suspension>> suspensions,
        Markings markings,
        List<Versioned<Decided>> decisions,
        List<Versioned<DecidedFinding>> findings) {

    /** A finding, and by which decision. */
    record DecidedFinding(String entry, Finding finding) {

        static DecidedFinding of(Row row) {
            return new DecidedFinding(row.text("entry"), Finding.read(row));
        }
    }

    private static final Comparator<Suspension> BY_START =
            Comparator.comparing((Suspension suspension) -> suspension.held().from())
                    .thenComparing(suspension -> suspension.source().recordedAt())
                    .thenComparingInt(suspension -> suspension.source().line());

    static ListingHistory of(Row row) {
        return new ListingHistory(
                row.text("key"),
                ListKind.valueOf(row.text("list")),
                new City(row.text("city")),
                ListingOrigin.valueOf(row.text("origin")),
                Versioned.all(row.rows("statements", Placed.COLUMNS), Placed::of),
                Versioned.all(row.rows("suspensions"), ListingHistory::suspension),
                Markings.of(row.rows("steps")),
                Versioned.all(row.rows("decisions"), Decided::of),
                Versioned.all(row.rows("findings"), DecidedFinding::of));
    }

    private static Suspension suspension(Row row) {
        return new Suspension(
                new Interval(row.date("from"), row.dateOrNull("until")), Filed.read(row));
    }

    /** Empty if it was not recorded yet, or ended on its first day and so holds on none. */
    Optional<Listing> asKnownAt(SubjectId subject, Instant at) {
        return Versioned.oneKnownAt(statements, at)
                .flatMap(
                        now ->
                                markings.cut(now.term(), at)
                                        .map(term -> listing(subject, now, term, at)));
    }

    private Listing listing(SubjectId subject, Placed now, Interval term, Instant at) {
        Decided decided = decided(now, at).orElse(null);
        Interval conduct = decided == null ? null : decided.conduct();
        return new Listing(
                id,
                list,
                city,
                origin,
                subject,
                now.subjectName(),
                now.category(),
                now.authority(),
                now.authorityCode(),
                ground(now, decided, at),
                term,
                Versioned.knownAt(suspensions, at).stream().sorted(BY_START).toList(),
                markings.annotations(at),
                markings.ending(at),
                conductOn(now, decided),
                conduct,
                now.publishedOn(),
                now.court(),
                now.source(),
                firstRecordedAt());
    }

    private Instant firstRecordedAt() {
        return statements.stream().map(Versioned::recordedAt).min(Instant::compareTo).orElseThrow();
    }

    /**
     * The decision that this version of the listing rests on. Only a version from before versions
     * named theirs has none of its own; then there was no more than one.
     */
    private Optional<Decided> decided(Placed now, Instant at) {
        return Versioned.knownAt(decisions, at).stream()
                .filter(each -> now.ground() == null || now.ground().equals(each.entry()))
                .min(Comparator.comparing(Decided::entry));
    }

    /** Its own day, else the conduct's, else the decision's, else the first day of the term. */
    private static LocalDate conductOn(Placed now, @Nullable Decided decided) {
        LocalDate own = now.conductOn();
        if (own != null) {
            return own;
        }
        if (decided == null) {
            return now.term().from();
        }
        Interval conduct = decided.conduct();
        return conduct == null ? decided.decidedOn() : conduct.from();
    }

    private Ground ground(Placed now, @Nullable Decided decided, Instant at) {
        if (decided == null) {
            return new Ground(now.groundDocument(), now.decidedBy(), null, null, null, List.of());
        }
        return new Ground(
                decided.documentNumber(),
                decided.authority(),
                decided.basis(),
                decided.decidedOn(),
                decided.entry(),
                Versioned.knownAt(findings, at).stream()
                        .filter(found -> found.entry().equals(decided.entry()))
                        .map(DecidedFinding::finding)
                        .sorted(Finding.ORDER)
                        .toList());
    }
}

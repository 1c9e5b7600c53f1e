package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a listing's life that whoever reads the listing is told of: that it is disputed, and
 * that it is over. Steps are only ever added, so what was known at an instant stays.
 */
record Markings(List<Marking> all) {

    private static final Markings NONE = new Markings(List.of());

    /** One of them, in the order of the life. */
    private record Marking(
            String kind,
            LocalDate on,
            @Nullable EndReason reason,
            String ground,
            Instant recordedAt) {}

    static Markings of(List<Row> rows) {
        return rows.isEmpty()
                ? NONE
                : new Markings(
                        rows.stream()
                                .sorted(Comparator.comparingLong(row -> row.number("version")))
                                .map(Markings::marking)
                                .toList());
    }

    private static Marking marking(Row row) {
        String reason = row.textOrNull("reason");
        return new Marking(
                row.text("kind"),
                row.date("on"),
                reason == null ? null : EndReason.valueOf(reason),
                row.text("because"),
                row.instant("recordedAt"));
    }

    /**
     * Null while it runs its term. Of several the last counts: what was repaired may be found wrong
     * later.
     */
    @Nullable Ending ending(Instant at) {
        List<Ending> endings = endings(at);
        return endings.isEmpty() ? null : endings.getLast();
    }

    private List<Ending> endings(Instant at) {
        List<Ending> endings = new ArrayList<>();
        for (Marking marking : all) {
            EndReason reason = marking.reason();
            if (reason != null && reason != EndReason.EXPIRED && isKnown(marking, at)) {
                endings.add(new Ending(reason, marking.on(), marking.ground()));
            }
        }
        return endings;
    }

    /** The term up to the earliest ending; empty if that leaves no day of it. */
    Optional<Interval> cut(Interval term, Instant at) {
        LocalDate until = term.until();
        for (Ending ending : endings(at)) {
            until = until == null || ending.on().isBefore(until) ? ending.on() : until;
        }
        return until == null || until.isAfter(term.from())
                ? Optional.of(new Interval(term.from(), until))
                : Optional.empty();
    }

    /** When readers are told that it is disputed; one taken back on its first day was never. */
    List<Interval> annotations(Instant at) {
        List<Interval> annotations = new ArrayList<>();
        LocalDate since = null;
        for (Marking marking : all) {
            if (isKnown(marking, at)) {
                switch (marking.kind()) {
                    case "ANNOTATE" -> since = marking.on();
                    case "CLEAR_ANNOTATION" -> {
                        if (since != null && marking.on().isAfter(since)) {
                            annotations.add(new Interval(since, marking.on()));
                        }
                        since = null;
                    }
                    case String _ -> {}
                }
            }
        }
        if (since != null) {
            annotations.add(Interval.since(since));
        }
        return annotations;
    }

    private static boolean isKnown(Marking marking, Instant at) {
        return !marking.recordedAt().isAfter(at);
    }
}

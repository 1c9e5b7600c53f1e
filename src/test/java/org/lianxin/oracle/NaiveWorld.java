package org.lianxin.oracle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that is so, flat.
 *
 * @param verified the persons with a document number
 */
record NaiveWorld(List<Entry> listings, List<Tie> roles, Set<String> verified) {

    /**
     * A place on a list. Days named last are the last on which it holds; null is no end.
     *
     * @param organisation whether an organisation is listed, not a person
     * @param pauses first and last day of each suspension
     * @param conduct the days of the conduct, where a source gives an interval
     * @param conductDay the one day at which roles are judged otherwise
     * @param court whether a court placed it
     */
    record Entry(
            String key,
            String city,
            String list,
            boolean court,
            boolean external,
            String subject,
            boolean organisation,
            @Nullable String category,
            @Nullable String basis,
            @Nullable String behaviour,
            @Nullable String performance,
            @Nullable LocalDate publishedOn,
            LocalDate first,
            @Nullable LocalDate last,
            List<Days> pauses,
            @Nullable Days conduct,
            LocalDate conductDay,
            List<Found> findings) {}

    record Days(LocalDate first, @Nullable LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    /** Somebody found responsible, in the decision's words. */
    record Found(String person, String words, LocalDate on) {}

    /** A role: person, organisation, kind, title and days. */
    record Tie(String person, String organisation, String kind, String title, Days held) {}
}

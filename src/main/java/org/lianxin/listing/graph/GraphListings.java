package org.lianxin.listing.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads listings from Neo4j, with their grounds and findings, in one question. */
final class GraphListings implements Listings {

    private static final Question<SubjectId, List<ListingHistory>> LISTINGS =
            Question.of(
                    GraphListings.class,
                    "listings.cypher",
                    SubjectId::value,
                    GraphListings::histories);

    private static final Comparator<Listing> BY_START =
            Comparator.comparing((Listing listing) -> listing.term().from())
                    .thenComparing(Listing::id);

    private final Questions questions;

    GraphListings(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Found<Map<SubjectId, List<Listing>>> of(
            Permit permit, Collection<? extends SubjectId> subjects) {
        Objects.requireNonNull(permit);
        List<SubjectId> order = List.copyOf(subjects);
        Answers<SubjectId, List<ListingHistory>> answers = questions.ask(LISTINGS, order);
        return Found.upTo(
                answers.recordedUpTo(),
                at -> {
                    Map<SubjectId, List<Listing>> listings = new LinkedHashMap<>();
                    for (SubjectId subject : order) {
                        listings.put(
                                subject,
                                known(
                                        subject,
                                        answers.byKey().getOrDefault(subject, List.of()),
                                        at));
                    }
                    return listings;
                });
    }

    private static List<Listing> known(
            SubjectId subject, List<ListingHistory> histories, Instant at) {
        return histories.stream()
                .flatMap(history -> history.asKnownAt(subject, at).stream())
                .sorted(BY_START)
                .toList();
    }

    private static List<ListingHistory> histories(Row row) {
        return row.rows("listings").stream().map(ListingHistory::of).toList();
    }
}

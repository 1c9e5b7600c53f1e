package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.WrittenListings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads listings within a writing: first whose they are, then all of these subjects' by the
 * question that every reader asks, so that nothing is read here in another way.
 */
final class GraphWrittenListings implements WrittenListings {

    private static final Statement SUBJECTS =
            Statement.of(GraphWrittenListings.class, "listed-subjects.cypher");
    private static final Statement LISTINGS =
            Statement.of(GraphWrittenListings.class, "listings.cypher");
    private static final Statement RESTING =
            Statement.of(GraphWrittenListings.class, "resting-on.cypher");

    private static final Statement KEYS =
            Statement.of(GraphWrittenListings.class, "listed-keys.cypher");

    private final ListingIds ids;

    GraphWrittenListings(ListingIds ids) {
        this.ids = ids;
    }

    @Override
    public List<Written> now(Writing writing, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Row> known = writing.run(SUBJECTS, Map.of("keys", List.copyOf(keys)));
        Set<String> subjects = new LinkedHashSet<>();
        for (Row row : known) {
            subjects.add(subject(row));
        }
        Map<String, Listing> standing = standing(writing, subjects);
        List<Written> listings = new ArrayList<>(known.size());
        for (Row row : known) {
            String key = row.text("key");
            listings.add(new Written(key, ids.of(key), standing.get(key)));
        }
        return listings;
    }

    @Override
    public Set<String> restingOn(Writing writing, Collection<String> entries) {
        Set<String> keys = new LinkedHashSet<>();
        if (!entries.isEmpty()) {
            for (Row row : writing.run(RESTING, Map.of("entries", List.copyOf(entries)))) {
                keys.add(row.text("key"));
            }
        }
        return keys;
    }

    @Override
    public Set<String> listing(Writing writing, Collection<? extends SubjectId> subjects) {
        Set<String> keys = new LinkedHashSet<>();
        if (!subjects.isEmpty()) {
            List<String> asked = subjects.stream().map(SubjectId::value).distinct().toList();
            for (Row row : writing.run(KEYS, Map.of("subjects", asked))) {
                keys.add(row.text("listing"));
            }
        }
        return keys;
    }

    private static Map<String, Listing> standing(Writing writing, Set<String> subjects) {
        Map<String, Listing> standing = new HashMap<>();
        for (Row row : writing.run(LISTINGS, Map.of("keys", List.copyOf(subjects)))) {
            SubjectId subject = SubjectId.of(row.text("key"));
            for (Row listing : row.rows("listings")) {
                ListingHistory.of(listing)
                        .asKnownAt(subject, writing.recordedAt())
                        .ifPresent(now -> standing.put(now.id(), now));
            }
        }
        return standing;
    }

    private static String subject(Row row) {
        @Nullable String code = row.textOrNull("organisation");
        return code == null ? "P:" + row.text("person") : "O:" + code;
    }
}

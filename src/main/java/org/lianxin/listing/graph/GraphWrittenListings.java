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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads listings within a writing, each as every reader of its subject's does ({@code
 * listings.cypher} has the same map), but none beside those asked for: a subject may have
 * thousands.
 */
final class GraphWrittenListings implements WrittenListings {

    private static final Statement NOW =
            Statement.of(GraphWrittenListings.class, "written-listings.cypher");
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
        List<Written> listings = new ArrayList<>(keys.size());
        for (Row row : writing.run(NOW, Map.of("keys", List.copyOf(keys)))) {
            String key = row.text("key");
            Listing now =
                    ListingHistory.of(row.row("listing"))
                            .asKnownAt(subject(row), writing.recordedAt())
                            .orElse(null);
            listings.add(new Written(key, ids.of(key), now));
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

    private static SubjectId subject(Row row) {
        @Nullable String code = row.textOrNull("organisation");
        return SubjectId.of(code == null ? "P:" + row.text("person") : "O:" + code);
    }
}

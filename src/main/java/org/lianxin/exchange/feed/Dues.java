package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedItem;
import org.lianxin.listing.Listing;
import org.lianxin.listing.WrittenListings.Written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notes on which day a listing has to be looked at again although nobody changes it. */
final class Dues {

    private static final Statement SET = Statement.of(Dues.class, "set-dues.cypher");
    private static final Statement CLEAR = Statement.of(Dues.class, "clear-dues.cypher");

    private final LocalDate today;

    Dues(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void note(
            Writing writing, List<String> keys, List<Written> written, Collection<FeedItem> items) {
        Map<String, LocalDate> days = new HashMap<>();
        items.forEach(item -> sooner(days, item.id(), item.askAgainOn()));
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> without = new LinkedHashSet<>(keys);
        for (Written each : written) {
            ownDays(each.listing()).forEach(day -> sooner(days, each.shownId(), day));
            LocalDate day = days.get(each.shownId());
            if (day != null) {
                rows.add(Map.of("listing", each.key(), "on", day));
            }
            if (day != null || isNew(writing, each.listing())) {
                without.remove(each.key());
            }
        }
        if (!rows.isEmpty()) {
            writing.send(SET, Map.of("rows", rows));
        }
        if (!without.isEmpty()) {
            writing.send(CLEAR, Map.of("listings", List.copyOf(without)));
        }
    }

    /** What is stated first by this very writing has no day so far. */
    private static boolean isNew(Writing writing, @Nullable Listing listing) {
        return listing != null && listing.firstRecordedAt().equals(writing.recordedAt());
    }

    private void sooner(Map<String, LocalDate> days, String id, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            days.merge(id, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** The days on which a listing may come into a feed or leave it. */
    private static Stream<LocalDate> ownDays(@Nullable Listing listing) {
        return listing == null
                ? Stream.empty()
                : Stream.of(
                                Optional.of(listing.term().from()),
                                Optional.ofNullable(listing.term().until()),
                                Optional.ofNullable(listing.publishedOn()))
                        .flatMap(Optional::stream);
    }
}

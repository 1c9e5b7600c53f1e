package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.FeedView;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.listing.WrittenListings;
import org.lianxin.listing.WrittenListings.Written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes feeds in the transaction of each change: what was touched is read as it stands now, the
 * rules say in which feeds and how, and what differs from those feeds is told. So it does not
 * matter what the change was, nor whether it is one.
 */
final class FeedWriter implements BeforeCommit, FeedRegister {

    private static final int SLICE = 1_000;

    private final WrittenListings listings;
    private final Supplier<List<FeedRules>> rules;

    FeedWriter(WrittenListings listings, Supplier<List<FeedRules>> rules) {
        this.listings = listings;
        this.rules = rules;
    }

    @Override
    public void follow(Writing writing, Set<Touched> touched) {
        List<String> keys = List.copyOf(concerned(writing, touched));
        if (!keys.isEmpty()) {
            tell(writing, keys);
        }
    }

    /**
     * Some at a time. The next are read before what these tell is sent, so that their digests are
     * worked out here while the database writes.
     */
    private void tell(Writing writing, List<String> keys) {
        Appending feeds = new Appending(writing);
        Dues dues = new Dues(Shanghai.dayOf(writing.recordedAt()));
        List<List<String>> slices = slices(keys);
        Slice next = read(writing, feeds, slices.getFirst());
        for (int i = 1; i <= slices.size(); i++) {
            Slice slice = next;
            tell(feeds, slice, dues.today());
            withholdFormerGrounds(writing, feeds, slice);
            if (i < slices.size()) {
                next = read(writing, feeds, slices.get(i));
            }
            feeds.flush();
            dues.note(writing, slice.keys(), slice.written(), slice.items().values());
        }
        feeds.settle();
    }

    private static List<List<String>> slices(List<String> keys) {
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += SLICE) {
            slices.add(keys.subList(from, Math.min(from + SLICE, keys.size())));
        }
        return slices;
    }

    /** Listings as they stand now, and how feeds tell of them and should. */
    private record Slice(
            List<String> keys,
            List<Written> written,
            Map<Place, FeedItem> items,
            Map<Place, Standing> standing) {}

    @Override
    public void put(Writing writing, List<FeedItem> items) {
        Appending feeds = new Appending(writing);
        Map<Place, Standing> standing = standing(feeds, items.stream().map(FeedItem::id).toList());
        for (FeedItem item : items) {
            feeds.put(item, standing.get(new Place(item.feed(), item.id())));
        }
        feeds.settle();
    }

    @Override
    public void remove(
            Writing writing, FeedKey feed, Collection<String> ids, RemovalReason because) {
        Appending feeds = new Appending(writing);
        standing(feeds, ids)
                .forEach(
                        (place, former) -> {
                            if (place.feed().equals(feed)) {
                                feeds.remove(former, because);
                            }
                        });
        feeds.settle();
    }

    @Override
    public void withhold(Writing writing, FeedKey feed, Collection<String> ids) {
        Appending feeds = new Appending(writing);
        feeds.withhold(feed, ids);
        feeds.settle();
    }

    private Set<String> concerned(Writing writing, Set<Touched> touched) {
        Set<String> keys = new LinkedHashSet<>(Touched.keys(touched, Touched.Kind.LISTING));
        keys.addAll(listings.restingOn(writing, Touched.keys(touched, Touched.Kind.ENTRY)));
        for (FeedRules each : rules.get()) {
            keys.addAll(each.concerned(writing, touched));
        }
        return keys;
    }

    private Slice read(Writing writing, Appending feeds, List<String> keys) {
        List<Written> written = listings.now(writing, keys);
        Map<Place, FeedItem> items = items(writing, written, Shanghai.dayOf(writing.recordedAt()));
        List<String> ids = written.stream().map(Written::shownId).toList();
        return new Slice(keys, written, items, standing(feeds, ids));
    }

    private static void tell(Appending feeds, Slice slice, LocalDate today) {
        Map<String, @Nullable Listing> byId = new HashMap<>();
        slice.written().forEach(each -> byId.put(each.shownId(), each.listing()));
        slice.standing()
                .forEach(
                        (place, former) -> {
                            if (!slice.items().containsKey(place)) {
                                feeds.remove(former, because(place, byId.get(place.id()), today));
                            }
                        });
        slice.items().forEach((place, item) -> feeds.put(item, slice.standing().get(place)));
        feeds.withholdAnywhere(takenBack(slice));
    }

    /**
     * What was taken back and stands nowhere. It may have left some feeds before, because its time
     * was over or it was theirs to see no more: what those told of it is withheld as well.
     */
    private static List<String> takenBack(Slice slice) {
        Set<String> told = new HashSet<>();
        slice.items().keySet().forEach(place -> told.add(place.id()));
        return slice.written().stream()
                .filter(each -> each.listing() == null || each.listing().ending() != null)
                .map(Written::shownId)
                .filter(id -> !told.contains(id))
                .toList();
    }

    /**
     * A listing may stand although what it once rested on was taken back: then nothing of it is
     * removed, and pages from before would name that for good. Which may have rested on something
     * else is told here as far as it can be without asking.
     */
    private static void withholdFormerGrounds(Writing writing, Appending feeds, Slice slice) {
        for (Written each : slice.written()) {
            Listing now = each.listing();
            if (now != null
                    && now.ground().entryId() != null
                    && now.firstRecordedAt().isBefore(writing.recordedAt())) {
                feeds.withholdFormerGrounds(each.key(), each.shownId());
            }
        }
    }

    private Map<Place, FeedItem> items(Writing writing, List<Written> written, LocalDate today) {
        List<Listing> standing =
                written.stream().map(Written::listing).filter(Objects::nonNull).toList();
        List<FeedItem> all = new ArrayList<>();
        for (FeedRules each : rules.get()) {
            all.addAll(each.items(writing, standing, today));
        }
        Map<Place, FeedItem> items = new LinkedHashMap<>();
        all.forEach(item -> items.put(new Place(item.feed(), item.id()), item));
        return items;
    }

    private static Map<Place, Standing> standing(Appending feeds, Collection<String> ids) {
        Map<Place, Standing> standing = new LinkedHashMap<>();
        for (Standing each : feeds.standing(ids)) {
            standing.put(new Place(each.feed(), each.itemId()), each);
        }
        return standing;
    }

    /** What whoever has a copy must know to act, and no more. */
    private static RemovalReason because(Place place, @Nullable Listing listing, LocalDate today) {
        if (listing == null) {
            return RemovalReason.WITHDRAWN;
        }
        Ending ending = listing.ending();
        if (ending != null) {
            return place.feed().view() instanceof FeedView.Peer
                    ? RemovalReason.ofPeers(ending.reason())
                    : RemovalReason.WITHDRAWN;
        }
        return listing.term().contains(today) ? RemovalReason.OUT_OF_VIEW : RemovalReason.ENDED;
    }

    /** Where an item stands. */
    private record Place(FeedKey feed, String id) {}
}

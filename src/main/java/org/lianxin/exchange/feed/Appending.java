package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedView;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.WatchedFeed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Adds entries to feeds in one writing. Heads are read once, kept here and written at the end;
 * entries go out in slices.
 */
final class Appending {

    private static final int SLICE = 5_000;
    private static final Statement HEADS = Statement.of(Appending.class, "feed-heads.cypher");
    private static final Statement SETTLE = Statement.of(Appending.class, "settle-heads.cypher");
    private static final Statement APPEND = Statement.of(Appending.class, "append-entries.cypher");
    private static final Statement REPLACE =
            Statement.of(Appending.class, "replace-entries.cypher");
    private static final Statement WITHHOLD =
            Statement.of(Appending.class, "withhold-items.cypher");
    private static final Statement ANYWHERE =
            Statement.of(Appending.class, "withhold-anywhere.cypher");
    private static final Statement GROUNDS =
            Statement.of(Appending.class, "withhold-grounds.cypher");
    private static final Statement STANDING =
            Statement.of(Appending.class, "standing-items.cypher");

    private final Writing writing;
    private final Map<FeedKey, Head> heads = new HashMap<>();
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    private final List<Map<String, Object>> replaced = new ArrayList<>();
    private final List<Map<String, Object>> withheld = new ArrayList<>();
    private final List<String> everywhere = new ArrayList<>();
    private final List<Map<String, Object>> grounds = new ArrayList<>();

    Appending(Writing writing) {
        this.writing = writing;
    }

    /** The items with these ids, as they stood in whichever feeds before any was put here. */
    List<Standing> standing(Collection<String> ids) {
        return writing.run(STANDING, Map.of("ids", List.copyOf(ids))).stream()
                .map(Standing::of)
                .toList();
    }

    /** Puts an item, in place of the one that stood; one that is equal is left as it is. */
    void put(FeedItem item, @Nullable Standing former) {
        String hash = FeedChain.hash(item.id(), item.json(), null);
        if (former != null && former.hash().equals(hash)) {
            return;
        }
        Head head = head(item.feed());
        if (former != null) {
            head.state.remove(former.itemId(), former.hash());
        }
        head.state.add(item.id(), hash);
        append(
                head,
                new FeedEntry(
                        head.seq + 1,
                        FeedOp.PUT,
                        item.id(),
                        item.about(),
                        item.json(),
                        null,
                        hash,
                        writing.recordedAt()),
                former);
    }

    void remove(Standing former, RemovalReason because) {
        Head head = head(former.feed());
        head.state.remove(former.itemId(), former.hash());
        append(
                head,
                new FeedEntry(
                        head.seq + 1,
                        FeedOp.REMOVE,
                        former.itemId(),
                        former.about(),
                        null,
                        because,
                        FeedChain.hash(former.itemId(), null, because),
                        writing.recordedAt()),
                former);
    }

    /** Has what a feed told of things that it holds no more told to nobody again. */
    void withhold(FeedKey feed, Collection<String> ids) {
        ids.forEach(id -> withhold(feed, id, Long.MAX_VALUE));
    }

    /** The same of whatever any feed told of these, which none holds any more. */
    void withholdAnywhere(Collection<String> ids) {
        everywhere.addAll(ids);
    }

    /**
     * The same of what any feed told of this listing while it rested on another decision, if that
     * was withdrawn or repaired; not of what stands.
     */
    void withholdFormerGrounds(String listing, String itemId) {
        grounds.add(Map.of("listing", listing, "itemId", itemId));
    }

    private void withhold(FeedKey feed, String itemId, long before) {
        withheld.add(Map.of("feed", feed.value(), "itemId", itemId, "before", before));
    }

    /** Writes what is left, and where the feeds stand now. */
    void settle() {
        flush();
        if (!heads.isEmpty()) {
            List<Map<String, Object>> settled =
                    heads.values().stream().map(Head::properties).toList();
            writing.send(SETTLE, Map.of("heads", settled));
        }
    }

    /** Begins new histories of these feeds. */
    void renew(List<FeedKey> feeds) {
        for (FeedKey feed : feeds) {
            heads.put(feed, head(feed).renewed(UUID.randomUUID().toString()));
        }
        settle();
    }

    private void append(Head head, FeedEntry entry, @Nullable Standing former) {
        head.seq = entry.seq();
        head.link = FeedChain.link(head.link, entry);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("feed", head.feed.value());
        properties.put("seq", entry.seq());
        properties.put("op", entry.op().name());
        properties.put("itemId", entry.itemId());
        properties.put("about", entry.about().value());
        properties.put("item", entry.item());
        properties.put("because", entry.because() == null ? null : entry.because().name());
        properties.put("hash", entry.hash());
        properties.put("link", head.link);
        properties.put("digest", head.state.hex());
        properties.put("standing", entry.op() == FeedOp.PUT ? entry.itemId() : null);
        entries.add(properties);
        if (former != null) {
            replaced.add(
                    Map.of(
                            "feed", head.feed.value(),
                            "seq", former.seq(),
                            "nextSeq", entry.seq()));
        }
        if (former != null && ends(head.feed, entry)) {
            withhold(head.feed, entry.itemId(), entry.seq());
        }
        if (entries.size() == SLICE) {
            flush();
        }
    }

    /**
     * Whether what a feed told of an item before this entry is told to nobody again: it was
     * withdrawn, or another region's agreement covers it no more, or it rests on consents and is
     * told as it stands or not at all.
     */
    private static boolean ends(FeedKey feed, FeedEntry entry) {
        RemovalReason because = entry.because();
        return (because != null && because.isWithdrawal())
                || (because == RemovalReason.OUT_OF_VIEW && feed.view() instanceof FeedView.Peer)
                || WatchedFeed.of(feed).isPresent();
    }

    /** Sends what is to be written so far. */
    void flush() {
        if (!replaced.isEmpty()) {
            writing.send(REPLACE, Map.of("rows", List.copyOf(replaced)));
            replaced.clear();
        }
        if (!entries.isEmpty()) {
            writing.send(APPEND, Map.of("entries", List.copyOf(entries)));
            entries.clear();
        }
        if (!withheld.isEmpty()) {
            writing.send(WITHHOLD, Map.of("items", List.copyOf(withheld)));
            withheld.clear();
        }
        if (!everywhere.isEmpty()) {
            writing.send(ANYWHERE, Map.of("ids", List.copyOf(everywhere)));
            everywhere.clear();
        }
        if (!grounds.isEmpty()) {
            writing.send(GROUNDS, Map.of("items", List.copyOf(grounds)));
            grounds.clear();
        }
    }

    private Head head(FeedKey feed) {
        return heads.computeIfAbsent(feed, this::read);
    }

    private Head read(FeedKey feed) {
        List<Row> found = writing.run(HEADS, Map.of("feeds", List.of(feed.value())));
        return found.isEmpty() ? Head.first(feed) : Head.of(found.getFirst());
    }
}

package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.ForeignEntry;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What one region told and goes on to a third one: only where the agreements on both sides say so,
 * and never back to where it came from or through where it came.
 */
final class Forwarding {

    private static final Statement ALL = Statement.of(Forwarding.class, "all-foreign.cypher");

    private final PeerAgreements agreements;
    private final PeerRegion region;
    private final FeedRegister feeds;
    private final ShownIds ids;

    Forwarding(PeerAgreements agreements, PeerRegion region, FeedRegister feeds, ShownIds ids) {
        this.ids = ids;
        this.agreements = agreements;
        this.region = region;
        this.feeds = feeds;
    }

    /** A kept item, by whose entry it came. */
    record Kept(String itemId, ForeignItem item, String epoch, long seq) {}

    /** Whether it may go on. */
    static boolean mayForward(
            ForeignItem item, PeerAgreement from, PeerAgreement to, LocalDate today) {
        return from.receivesOn(today)
                && to.sendsOn(today)
                && from.terms().mayForward()
                && to.terms().mayForward()
                && item.isCovered(to.terms())
                && !to.peer().equals(from.peer())
                && !to.peer().equals(item.region())
                && !item.via().contains(to.peer());
    }

    /** Puts these where they may go, and takes them from where they may go no more. */
    void tell(Writing writing, PeerAgreement from, Collection<Kept> kept) {
        LocalDate today = Shanghai.today(writing);
        for (PeerAgreement to : agreements.now(writing)) {
            List<FeedItem> items = new ArrayList<>();
            List<String> beyond = new ArrayList<>();
            for (Kept each : kept) {
                if (mayForward(each.item(), from, to, today)) {
                    items.add(item(each, from.peer(), to.peer()));
                } else {
                    beyond.add(id(from.peer(), each.itemId()));
                }
            }
            feeds.put(writing, items);
            feeds.remove(writing, FeedKey.ofPeer(to.peer()), beyond, RemovalReason.OUT_OF_VIEW);
        }
    }

    /** Takes these from wherever they went. */
    void take(Writing writing, UnifiedCode from, Collection<String> items, RemovalReason because) {
        List<String> ids = items.stream().map(each -> id(from, each)).toList();
        for (PeerAgreement to :
                ids.isEmpty() ? List.<PeerAgreement>of() : agreements.now(writing)) {
            feeds.remove(writing, FeedKey.ofPeer(to.peer()), ids, because);
        }
    }

    /** Has what was ever told of these, which are in no feed any more, told to nobody again. */
    void withhold(Writing writing, UnifiedCode from, Collection<String> items) {
        List<String> ids = items.stream().map(each -> id(from, each)).toList();
        for (PeerAgreement to : agreements.now(writing)) {
            feeds.withhold(writing, FeedKey.ofPeer(to.peer()), ids);
        }
    }

    /** Puts everything where it belongs, after agreements have changed. */
    void tellAll(Writing writing) {
        for (PeerAgreement from : agreements.now(writing)) {
            List<Kept> kept =
                    writing.run(ALL, Map.of("peer", from.peer().value())).stream()
                            .filter(row -> row.has("item"))
                            .map(
                                    row ->
                                            new Kept(
                                                    row.text("itemId"),
                                                    ForeignItem.read(row.text("item")),
                                                    row.text("epoch"),
                                                    row.number("seq")))
                            .toList();
            tell(writing, from, kept);
        }
    }

    private FeedItem item(Kept kept, UnifiedCode from, UnifiedCode to) {
        @Nullable UnifiedCode own = region.code().orElse(null);
        if (own == null) {
            throw new IllegalStateException("a gateway without a region has no peers");
        }
        return new FeedItem(
                FeedKey.ofPeer(to),
                id(from, kept.itemId()),
                kept.item().subject(),
                kept.item().forwarded(own, FeedKey.ofPeer(own), kept.epoch(), kept.seq()),
                null);
    }

    /** Under which it is shown here too, so that a recall of it finds both. */
    String id(UnifiedCode from, String itemId) {
        return ids.of(ForeignEntry.key(from, itemId));
    }
}

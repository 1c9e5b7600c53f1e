package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Purpose;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedMark;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.FeedState;
import org.lianxin.exchange.FeedSubscription;
import org.lianxin.exchange.RemovalReason;

import java.time.Instant;
import java.util.List;

/** Feeds as the schema has them; numbers are texts, for there may be more than an Int holds. */
final class FeedItems {

    private FeedItems() {}

    /** Where a feed stands. */
    record State(String feed, String epoch, String headSeq, String digest, Instant changedAt) {

        static State of(FeedState state) {
            return new State(
                    state.feed().value(),
                    state.epoch(),
                    Long.toString(state.headSeq()),
                    state.digest(),
                    state.changedAt());
        }
    }

    /** A page. */
    record Page(
            String feed,
            String epoch,
            String after,
            String prevHash,
            List<Entry> entries,
            String digest,
            String headSeq,
            String next,
            boolean more) {

        static Page of(FeedPage page, String next) {
            return new Page(
                    page.feed().value(),
                    page.epoch(),
                    Long.toString(page.after()),
                    page.prevHash(),
                    page.entries().stream().map(Entry::of).toList(),
                    page.digest(),
                    Long.toString(page.headSeq()),
                    next,
                    !page.isLast());
        }
    }

    /** A part of a snapshot. */
    record Snapshot(
            String feed,
            String epoch,
            String asOfSeq,
            String digest,
            String link,
            List<Entry> items,
            @Nullable String nextPart,
            String next) {

        static Snapshot of(FeedSnapshot snapshot, @Nullable String nextPart, String next) {
            return new Snapshot(
                    snapshot.feed().value(),
                    snapshot.epoch(),
                    Long.toString(snapshot.asOfSeq()),
                    snapshot.digest(),
                    snapshot.link(),
                    snapshot.items().stream().map(Entry::of).toList(),
                    nextPart,
                    next);
        }
    }

    /** An entry. */
    record Entry(
            String seq,
            FeedOp op,
            String itemId,
            @Nullable String item,
            @Nullable RemovalReason because,
            String hash,
            Instant recordedAt) {

        static Entry of(FeedEntry entry) {
            return new Entry(
                    Long.toString(entry.seq()),
                    entry.op(),
                    entry.itemId(),
                    entry.item(),
                    entry.because(),
                    entry.hash(),
                    entry.recordedAt());
        }
    }

    /** A subscription. */
    record Subscription(
            String feed,
            String organisation,
            Purpose purpose,
            @Nullable String statutoryBasis,
            Instant since,
            @Nullable String acknowledgedSeq,
            @Nullable Instant acknowledgedAt,
            String headSeq,
            String lag) {

        static Subscription of(FeedSubscription subscription) {
            FeedMark mark = subscription.mark();
            return new Subscription(
                    subscription.feed().value(),
                    subscription.organisation().value(),
                    subscription.terms().purpose(),
                    subscription.terms().statutoryBasis(),
                    subscription.since(),
                    mark == null ? null : Long.toString(mark.seq()),
                    mark == null ? null : mark.at(),
                    Long.toString(subscription.headSeq()),
                    Long.toString(subscription.lag()));
        }
    }
}

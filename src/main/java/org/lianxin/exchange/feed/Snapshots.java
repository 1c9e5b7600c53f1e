package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.StateDigest;

import java.util.List;
import java.util.Map;

/**
 * Reads the state of a feed at one number, a part at a time. The number is that of the last entry
 * which is promised to be visible, so no part misses one before it.
 */
final class Snapshots {

    private static final Question<String, Begin> BEGIN =
            Question.ofTexts(Snapshots.class, "snapshot-begin.cypher", Begin::of);
    private static final Question<Part, Items> PART =
            Question.of(Snapshots.class, "snapshot-items.cypher", Part::parameter, Items::of);

    private final Questions questions;

    Snapshots(Questions questions) {
        this.questions = questions;
    }

    SnapshotOutcome read(FeedKey feed, @Nullable SnapshotPlace place, int first) {
        if (place == null) {
            Begin begin = questions.ask(BEGIN, List.of(feed.value())).byKey().get(feed.value());
            return begin == null
                    ? new SnapshotOutcome.Told(ofNothing(feed))
                    : read(feed, new SnapshotPlace(begin.epoch, begin.seq(), 0), first);
        }
        Part part = new Part(feed.value(), place.asOfSeq(), place.after());
        Items items = questions.ask(PART, List.of(part)).byKey().get(part);
        if (items == null) {
            return new SnapshotOutcome.Told(ofNothing(feed));
        }
        if (!items.epoch.equals(place.epoch()) || place.asOfSeq() < items.since) {
            return new SnapshotOutcome.Gone(
                    new FeedPageOutcome.Gone(
                            FeedPageOutcome.Why.EPOCH_OVER,
                            feed,
                            items.epoch,
                            items.since,
                            items.headSeq));
        }
        return new SnapshotOutcome.Told(items.snapshot(feed, place, first));
    }

    private static FeedSnapshot ofNothing(FeedKey feed) {
        return new FeedSnapshot(
                feed,
                Head.FIRST_EPOCH,
                0,
                new StateDigest().hex(),
                FeedChain.genesis(feed, Head.FIRST_EPOCH, 0),
                List.of(),
                null);
    }

    /** Where a snapshot begins: at the last entry that is visible, or at that of the epoch. */
    private record Begin(String epoch, long since, long last) {

        static Begin of(Row row) {
            List<Row> last = row.rows("last");
            return new Begin(
                    row.text("epoch"),
                    row.number("since"),
                    last.isEmpty() ? 0 : last.getFirst().number("seq"));
        }

        long seq() {
            return Math.max(since, last);
        }
    }

    private record Part(String feed, long asOf, long after) {

        Object parameter() {
            return Map.of("feed", feed, "asOf", asOf, "after", after);
        }
    }

    private record Items(
            String epoch,
            long since,
            String sinceDigest,
            long headSeq,
            @Nullable String link,
            @Nullable String digest,
            List<FeedEntry> all) {

        static Items of(Row row) {
            return new Items(
                    row.text("epoch"),
                    row.number("since"),
                    row.text("sinceDigest"),
                    row.number("headSeq"),
                    row.textOrNull("link"),
                    row.textOrNull("digest"),
                    row.rows("items").stream().map(EntryRows::read).toList());
        }

        FeedSnapshot snapshot(FeedKey feed, SnapshotPlace place, int first) {
            boolean atStart = place.asOfSeq() == since;
            List<FeedEntry> shown = all.subList(0, Math.min(first, all.size()));
            boolean isLast = shown.size() == all.size() && all.size() < Feeds.PAGE_MAX;
            if (!atStart && (link == null || digest == null)) {
                throw new IllegalStateException("a snapshot is of an entry that is there");
            }
            return new FeedSnapshot(
                    feed,
                    epoch,
                    place.asOfSeq(),
                    atStart || digest == null ? sinceDigest : digest,
                    atStart || link == null ? FeedChain.genesis(feed, epoch, since) : link,
                    shown,
                    isLast
                            ? null
                            : new SnapshotPlace(epoch, place.asOfSeq(), shown.getLast().seq()));
        }
    }
}

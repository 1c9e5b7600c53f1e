package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.exchange.feed.TestFeeds;

import java.util.List;
import java.util.function.UnaryOperator;

/** Another region's gateway without the network between; what it says can be altered. */
final class DirectSource implements PeerSource {

    private static final int PAGE = 4;

    private final Region region;
    private final FeedKey feed;
    private final Permit permit;
    private final int pageMax;

    UnaryOperator<PeerPage> onTheWay = page -> page;
    boolean down;

    DirectSource(Region region, Region reader) {
        this(region, reader, PAGE);
    }

    DirectSource(Region region, Region reader, int pageMax) {
        this.pageMax = pageMax;
        this.region = region;
        this.feed = FeedKey.ofPeer(reader.code);
        this.permit = Region.of(reader.code, CallerKind.REGION_PEER);
    }

    @Override
    public PeerReply<PeerPage> after(@Nullable String place) {
        if (down) {
            return new PeerReply.Failed<>("UNREACHABLE");
        }
        return switch (region.feeds.after(permit, feed, cursor(place), pageMax)) {
            case FeedPageOutcome.Told(FeedPage page) ->
                    new PeerReply.Told<>(
                            onTheWay.apply(
                                    new PeerPage(
                                            page.epoch(),
                                            page.after(),
                                            page.prevHash(),
                                            entries(page.entries()),
                                            page.digest(),
                                            page.headSeq(),
                                            text(page.next()),
                                            "receipt")));
            case FeedPageOutcome.Gone _ -> new PeerReply.Gone<>();
            case FeedPageOutcome.Unknown _, FeedPageOutcome.NotSubscribed _ ->
                    new PeerReply.Failed<>("FEED_UNKNOWN");
        };
    }

    @Override
    public PeerReply<PeerSnapshot> snapshot(@Nullable String part) {
        SnapshotPlace place = null;
        if (part != null) {
            String[] parts = part.split(" ", -1);
            place = new SnapshotPlace(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }
        return switch (region.feeds.snapshot(permit, feed, place, pageMax)) {
            case SnapshotOutcome.Told(FeedSnapshot told) -> {
                SnapshotPlace next = told.next();
                yield new PeerReply.Told<>(
                        new PeerSnapshot(
                                told.epoch(),
                                told.asOfSeq(),
                                told.digest(),
                                told.link(),
                                entries(told.items()),
                                next == null
                                        ? null
                                        : next.epoch() + " " + next.asOfSeq() + " " + next.after(),
                                text(told.follow()),
                                "receipt"));
            }
            case SnapshotOutcome.Gone _ -> new PeerReply.Gone<>();
            case SnapshotOutcome.Unknown _, SnapshotOutcome.NotSubscribed _ ->
                    new PeerReply.Failed<>("FEED_UNKNOWN");
        };
    }

    @Override
    public PeerReply<Boolean> acknowledge(PeerMark mark) {
        var register = TestFeeds.subscriptions(region.transactions);
        register.subscribe(permit, Region.key(), feed, new FeedTerms(Purpose.SUPERVISION, null));
        var outcome =
                register.acknowledge(
                        permit, Region.key(), feed, cursor(mark.next()), mark.digest());
        return outcome instanceof SubscriptionOutcome.Done
                ? new PeerReply.Told<>(true)
                : new PeerReply.Failed<>(outcome.toString());
    }

    private static List<PeerEntry> entries(List<FeedEntry> entries) {
        return entries.stream()
                .map(
                        each ->
                                new PeerEntry(
                                        each.seq(),
                                        each.op(),
                                        each.itemId(),
                                        each.item(),
                                        each.because(),
                                        each.hash(),
                                        each.recordedAt()))
                .toList();
    }

    private static String text(FeedCursor cursor) {
        return cursor.epoch() + " " + cursor.seq() + " " + cursor.link();
    }

    private static FeedCursor cursor(@Nullable String place) {
        if (place == null) {
            return FeedCursor.BEGINNING;
        }
        String[] parts = place.split(" ", -1);
        return new FeedCursor(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}

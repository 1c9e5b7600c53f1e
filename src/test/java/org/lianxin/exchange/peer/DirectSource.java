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
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.exchange.feed.TestFeeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** By which look this region was told last. */
    String action = "Query.feedChanges";

    /** Why the peer takes no acknowledgement; null if it does. */
    @Nullable String refusal;

    /** Whether the answer to an acknowledgement gets lost. */
    boolean unheard;

    /** What was acknowledged there, by recall, each time that it was said. */
    final Map<String, List<List<RecallDone>>> acknowledged = new LinkedHashMap<>();

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

    /** Of each change about what its feed ever told this region: it was told of it at once. */
    @Override
    public PeerReply<List<PeerRecall>> openRecalls(long after) {
        if (down) {
            return new PeerReply.Failed<>("UNREACHABLE");
        }
        List<PeerRecall> recalls = new ArrayList<>();
        try (var session = region.driver.session()) {
            var rows =
                    session.run(
                                    "MATCH (c:RecallCause) WHERE EXISTS { (e:FeedEntry {feed:"
                                        + " $feed, itemId: c.target}) WHERE e.op = 'PUT' } RETURN c"
                                        + " {.id, .target, .kind, .recordedAt} AS c ORDER BY c.id",
                                    Map.of("feed", feed.value()))
                            .list(row -> row.get("c"));
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (i + 1 > after && !acknowledged.containsKey(row.get("id").asString())) {
                    recalls.add(
                            new PeerRecall(
                                    row.get("id").asString(),
                                    i + 1,
                                    row.get("target").asString(),
                                    RecallKind.valueOf(row.get("kind").asString()),
                                    row.get("recordedAt").asZonedDateTime().toInstant(),
                                    action));
                }
            }
        }
        return new PeerReply.Told<>(recalls.stream().limit(2).toList());
    }

    @Override
    public PeerReply<Boolean> acknowledge(PeerRecall recall, List<RecallDone> done) {
        if (down) {
            return new PeerReply.Failed<>("UNREACHABLE");
        }
        if (refusal != null) {
            return new PeerReply.Failed<>(refusal);
        }
        acknowledged.computeIfAbsent(recall.id(), _ -> new ArrayList<>()).add(done);
        return unheard ? new PeerReply.Failed<>("UNREACHABLE") : new PeerReply.Told<>(true);
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

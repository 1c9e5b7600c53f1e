package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.exchange.feed.FeedWorld.PUBLIC;
import static org.lianxin.exchange.feed.FeedWorld.SHARED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.StateDigest;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Random histories of listings against feeds recomputed from scratch and from nothing but the
 * listings; what a follower notices; and snapshots while others write.
 */
class FeedHistoriesIT {

    private static final int STEPS = 60;

    private FeedWorld world;

    @BeforeEach
    void reset() {
        world = new FeedWorld();
    }

    @Test
    void afterEachWriteTheFeedsAreWhatTheListingsSay() {
        Map<RemovalReason, Long> takenBack = new EnumMap<>(RemovalReason.class);
        for (long seed = 1; seed <= 2; seed++) {
            world = new FeedWorld();
            RandomFiling filing = new RandomFiling(world, new SplittableRandom(seed));
            FeedConsumer everyone = new FeedConsumer(PUBLIC);
            FeedConsumer agencies = new FeedConsumer(SHARED);
            for (int step = 0; step < STEPS; step++) {
                String what = seed + ", step " + step + ": " + filing.step();
                NaiveFeeds naive = NaiveFeeds.of(filing.listings(), filing.today());
                world.follow(everyone, PUBLIC);
                world.follow(agencies, SHARED);
                assertThat(everyone.copy()).as(what).isEqualTo(naive.everyone());
                assertThat(agencies.copy()).as(what).isEqualTo(naive.agencies());
                assertThat(digest(naive.agencies())).as(what).isEqualTo(agencies.digest());
            }
            Set<String> standing = new TreeSet<>();
            filing.listings().stream()
                    .filter(each -> each.ending() == null)
                    .forEach(each -> standing.add(TestFeeds.IDS.of(each.id())));
            for (FeedKey feed : List.of(SHARED, PUBLIC)) {
                tellsNothingTakenBack(world.all(feed).entries(), standing)
                        .forEach((because, times) -> takenBack.merge(because, times, Long::sum));
            }
            world.follow(new FeedConsumer(SHARED), SHARED);
            assertThat(everyone.seq()).as("seed " + seed).isGreaterThan(10);
            assertThat(agencies.seq()).as("seed " + seed).isGreaterThan(everyone.seq());
        }
        assertThat(takenBack)
                .as("while they stood, and later")
                .containsKey(RemovalReason.WITHDRAWN)
                .hasSizeGreaterThan(1);
    }

    /**
     * Whatever cursor is shown: what was taken back is its hash alone, though it may have left the
     * feed for another reason before; of all else the past stays.
     *
     * @param standing the ids of listings that nobody took back, whether or not they are over
     * @return how many were taken back, by why they had left
     */
    private static Map<RemovalReason, Long> tellsNothingTakenBack(
            List<FeedEntry> entries, Set<String> standing) {
        Map<String, RemovalReason> left = new TreeMap<>();
        for (FeedEntry entry : entries) {
            RemovalReason because = entry.because();
            if (because != null) {
                left.put(entry.itemId(), because);
            } else {
                left.remove(entry.itemId());
                assertThat(entry.item() != null)
                        .as(entry.toString())
                        .isEqualTo(standing.contains(entry.itemId()));
            }
        }
        left.keySet().removeAll(standing);
        return left.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String digest(Map<String, String> items) {
        StateDigest digest = new StateDigest();
        List<String> ids = new ArrayList<>(items.keySet());
        Collections.reverse(ids);
        ids.forEach(id -> digest.add(id, FeedChain.hash(id, items.get(id), null)));
        return digest.hex();
    }

    @Test
    void aFollowerNoticesWhateverIsDoneToAPage() {
        for (int i = 0; i < 5; i++) {
            world.file(FeedWorld.row(Rows.COMPANY, "守" + i, FeedWorld.TODAY));
        }
        world.file(FeedWorld.row(Rows.COMPANY, "守0", null));
        FeedPage page = world.all(PUBLIC);
        List<FeedEntry> all = page.entries();
        new FeedConsumer(PUBLIC).take(page);

        notices(page, all.subList(1, all.size()));
        notices(page, without(all, 2));
        notices(page, all.subList(0, all.size() - 1));
        notices(page, inserted(all, 3, all.get(2)));
        notices(page, swapped(all, 1, 2));
        notices(page, altered(all, 4, each -> with(each, each.item() + " ", each.hash())));
        notices(page, altered(all, 4, each -> with(each, each.item(), "0".repeat(64))));
        notices(page, altered(all, 5, FeedHistoriesIT::withAnotherReason));
        assertThatThrownBy(
                        () ->
                                new FeedConsumer(PUBLIC)
                                        .take(of(page, all, page.prevHash(), "0".repeat(64))))
                .isInstanceOf(FeedConsumer.Diverged.class);
        assertThatThrownBy(
                        () ->
                                new FeedConsumer(PUBLIC)
                                        .take(of(page, all, "0".repeat(64), page.digest())))
                .isInstanceOf(FeedConsumer.Diverged.class);
    }

    private static void notices(FeedPage page, List<FeedEntry> entries) {
        FeedPage altered = of(page, entries, page.prevHash(), page.digest());
        assertThatThrownBy(() -> new FeedConsumer(PUBLIC).take(altered))
                .isInstanceOf(FeedConsumer.Diverged.class);
    }

    private static FeedPage of(
            FeedPage page, List<FeedEntry> entries, String prevHash, String digest) {
        return new FeedPage(
                page.feed(), page.epoch(), page.after(), entries, prevHash, digest, page.headSeq());
    }

    private static List<FeedEntry> without(List<FeedEntry> all, int at) {
        List<FeedEntry> entries = new ArrayList<>(all);
        entries.remove(at);
        return entries;
    }

    private static List<FeedEntry> inserted(List<FeedEntry> all, int at, FeedEntry entry) {
        List<FeedEntry> entries = new ArrayList<>(all);
        entries.add(at, entry);
        return entries;
    }

    private static List<FeedEntry> swapped(List<FeedEntry> all, int one, int other) {
        List<FeedEntry> entries = new ArrayList<>(all);
        Collections.swap(entries, one, other);
        return entries;
    }

    private static List<FeedEntry> altered(
            List<FeedEntry> all, int at, UnaryOperator<FeedEntry> alteration) {
        List<FeedEntry> entries = new ArrayList<>(all);
        entries.set(at, alteration.apply(entries.get(at)));
        return entries;
    }

    private static FeedEntry with(FeedEntry entry, @Nullable String item, String hash) {
        return new FeedEntry(
                entry.seq(),
                entry.op(),
                entry.itemId(),
                entry.about(),
                item,
                entry.because(),
                hash,
                entry.recordedAt());
    }

    private static FeedEntry withAnotherReason(FeedEntry entry) {
        return new FeedEntry(
                entry.seq(),
                entry.op(),
                entry.itemId(),
                entry.about(),
                null,
                RemovalReason.ENDED,
                entry.hash(),
                entry.recordedAt());
    }

    /** Nothing of the page itself shows it, but the link before the next one does. */
    @Test
    void aFollowerNoticesAnAlteredTimeByTheNextPage() {
        for (int i = 0; i < 3; i++) {
            world.file(FeedWorld.row(Rows.COMPANY, "守" + i, FeedWorld.TODAY));
        }
        FeedPage page = world.page(PUBLIC, FeedCursor.BEGINNING, 2);
        FeedPage next = world.page(PUBLIC, page.next(), 2);
        FeedConsumer consumer = new FeedConsumer(PUBLIC);
        consumer.take(
                of(
                        page,
                        altered(page.entries(), 1, FeedHistoriesIT::aMillisecondLater),
                        page.prevHash(),
                        page.digest()));
        assertThatThrownBy(() -> consumer.take(next)).isInstanceOf(FeedConsumer.Diverged.class);
    }

    private static FeedEntry aMillisecondLater(FeedEntry entry) {
        return new FeedEntry(
                entry.seq(),
                entry.op(),
                entry.itemId(),
                entry.about(),
                entry.item(),
                entry.because(),
                entry.hash(),
                entry.recordedAt().plusMillis(1));
    }

    @Test
    void aSnapshotIsOfOneNumberWhateverIsWrittenMeanwhile() {
        for (int i = 0; i < 7; i++) {
            world.file(FeedWorld.row(Rows.COMPANY, "守" + i, FeedWorld.TODAY));
        }
        Map<String, String> items = new TreeMap<>();
        FeedSnapshot part = part(null);
        FeedSnapshot first = part;
        part.items().forEach(each -> items.put(each.itemId(), String.valueOf(each.item())));
        int round = 0;
        while (part.next() != null) {
            // Each of these takes away, changes or adds something of the state that is being read.
            world.file(FeedWorld.row(Rows.COMPANY, "守" + (6 - round), null));
            Interval longer = new Interval(FeedWorld.TERM.from(), LocalDate.of(2032, 1, 1));
            world.file(FeedWorld.row(Rows.COMPANY, "守5", longer, FeedWorld.TODAY, 2));
            world.file(FeedWorld.row(Rows.COMPANY, "新" + round, FeedWorld.TODAY));
            round++;
            part = part(part.next());
            part.items().forEach(each -> items.put(each.itemId(), String.valueOf(each.item())));
        }
        assertThat(round).isGreaterThanOrEqualTo(3);
        assertThat(items).hasSize(7);
        FeedConsumer consumer = new FeedConsumer(PUBLIC);
        consumer.begin(first.epoch(), first.asOfSeq(), first.link(), first.digest(), items);
        world.follow(consumer, PUBLIC);

        FeedConsumer whole = new FeedConsumer(PUBLIC);
        world.follow(whole, PUBLIC);
        assertThat(consumer.copy()).isEqualTo(whole.copy());
        assertThat(consumer.digest()).isEqualTo(whole.digest());
    }

    private FeedSnapshot part(@Nullable SnapshotPlace place) {
        SnapshotOutcome outcome =
                world.feeds.snapshot(FeedWorld.permit(CallerKind.BANK), PUBLIC, place, 2);
        assertThat(outcome).isInstanceOf(SnapshotOutcome.Told.class);
        return ((SnapshotOutcome.Told) outcome).snapshot();
    }

    @Test
    void aGraphThatWasRestoredIsNoticedByACursorThatItGaveOutItself() {
        for (int i = 0; i < 3; i++) {
            world.file(FeedWorld.row(Rows.COMPANY, "守" + i, FeedWorld.TODAY));
        }
        FeedPage told = world.all(PUBLIC);
        RestoredFeed.to(PUBLIC, 2);
        world.file(FeedWorld.row(Rows.COMPANY, "另", FeedWorld.TODAY));

        assertThat(why(told.next())).isEqualTo(FeedPageOutcome.Why.EPOCH_OVER);
        assertThat(why(new FeedCursor(told.epoch(), 1))).isEqualTo(FeedPageOutcome.Why.EPOCH_OVER);
        assertThat(why(FeedCursor.BEGINNING)).isEqualTo(FeedPageOutcome.Why.TOO_OLD);

        FeedSnapshot snapshot = wholeSnapshot();
        Map<String, String> items = new TreeMap<>();
        snapshot.items().forEach(each -> items.put(each.itemId(), String.valueOf(each.item())));
        FeedConsumer consumer = new FeedConsumer(PUBLIC);
        consumer.begin(
                snapshot.epoch(), snapshot.asOfSeq(), snapshot.link(), snapshot.digest(), items);
        world.file(FeedWorld.row(Rows.COMPANY, "后", FeedWorld.TODAY));
        world.follow(consumer, PUBLIC);
        assertThat(consumer.seq()).isEqualTo(snapshot.asOfSeq() + 1);
        assertThat(consumer.epoch()).isNotEqualTo(told.epoch());
    }

    private FeedSnapshot wholeSnapshot() {
        SnapshotOutcome outcome =
                world.feeds.snapshot(
                        FeedWorld.permit(CallerKind.BANK), PUBLIC, null, Feeds.PAGE_MAX);
        return ((SnapshotOutcome.Told) outcome).snapshot();
    }

    private FeedPageOutcome.@Nullable Why why(FeedCursor cursor) {
        return world.feeds.after(FeedWorld.permit(CallerKind.BANK), PUBLIC, cursor, 10)
                        instanceof FeedPageOutcome.Gone gone
                ? gone.why()
                : null;
    }
}

package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.feed.FeedWorld.SHARED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A consumer that vanishes and is back when what it missed is told no more: it is told so, begins
 * with the whole as it is, and goes on as one that never was away.
 */
@Tag("slow")
class VanishedConsumerIT {

    static final int RETURNS = 30;

    private static final Duration TOLD_FOR = Duration.ofDays(5);
    private static final int STEPS = 40;
    private static final int SEEDS_MAX = 40;

    private FeedWorld world;
    private Feeds forgetful;
    private int returns;

    @BeforeEach
    void begin() {
        world = new FeedWorld();
        forgetful = TestFeeds.feeds(world.clock, TOLD_FOR);
    }

    @Test
    void beginsAnewAndHoldsWhatAnyOtherHolds() {
        for (long seed = 1; returns < RETURNS; seed++) {
            assertThat(seed).as("returns too rarely").isLessThan(SEEDS_MAX);
            begin();
            var random = new SplittableRandom(seed);
            var filing = new RandomFiling(world, random.split());
            var steady = new FeedConsumer(SHARED);
            var vanishing = new FeedConsumer(SHARED);
            for (int step = 0; step < STEPS && returns < RETURNS; step++) {
                String what = seed + ", step " + step + ": " + filing.step();
                world.follow(steady, SHARED);
                if (random.nextInt(6) == 0) {
                    readOn(vanishing);
                    assertThat(vanishing.copy()).as(what).isEqualTo(steady.copy());
                    assertThat(vanishing.digest()).as(what).isEqualTo(steady.digest());
                    assertThat(vanishing.link()).as(what).isEqualTo(steady.link());
                }
            }
        }
    }

    private void readOn(FeedConsumer consumer) {
        boolean more = true;
        while (more) {
            FeedCursor from =
                    consumer.epoch().isEmpty()
                            ? FeedCursor.BEGINNING
                            : new FeedCursor(consumer.epoch(), consumer.seq(), consumer.link());
            more =
                    switch (forgetful.after(FeedWorld.permit(CallerKind.AGENCY), SHARED, from, 3)) {
                        case FeedPageOutcome.Told(FeedPage page) -> {
                            consumer.take(page);
                            yield !page.isLast();
                        }
                        case FeedPageOutcome.Gone gone -> {
                            assertThat(gone.why()).isEqualTo(FeedPageOutcome.Why.TOO_OLD);
                            beginAnew(consumer);
                            returns++;
                            yield true;
                        }
                        case FeedPageOutcome.Unknown _, FeedPageOutcome.NotSubscribed _ ->
                                throw new AssertionError("it may follow");
                    };
        }
    }

    private void beginAnew(FeedConsumer consumer) {
        Map<String, String> items = new TreeMap<>();
        FeedSnapshot first = part(null);
        FeedSnapshot part = first;
        while (true) {
            part.items().forEach(each -> items.put(each.itemId(), String.valueOf(each.item())));
            SnapshotPlace next = part.next();
            if (next == null) {
                break;
            }
            part = part(next);
        }
        consumer.begin(first.epoch(), first.asOfSeq(), first.link(), first.digest(), items);
    }

    private FeedSnapshot part(@Nullable SnapshotPlace place) {
        SnapshotOutcome outcome =
                forgetful.snapshot(FeedWorld.permit(CallerKind.AGENCY), SHARED, place, 2);
        assertThat(outcome).isInstanceOf(SnapshotOutcome.Told.class);
        return ((SnapshotOutcome.Told) outcome).snapshot();
    }
}

package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.exchange.feed.FeedWorld.PUBLIC;
import static org.lianxin.exchange.feed.FeedWorld.SHARED;
import static org.lianxin.exchange.feed.FeedWorld.TODAY;
import static org.lianxin.exchange.feed.FeedWorld.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.graph.TestListings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Feeds as they are written with each change, and read. */
class FeedsIT {

    private FeedWorld world;

    @BeforeEach
    void reset() {
        world = new FeedWorld();
    }

    @Test
    void tellsOfAChangeInTheViewsThatMaySeeIt() {
        world.file(
                row(Rows.COMPANY, "守1", TODAY),
                row(Rows.COMPANY, "守2", null),
                row(Rows.PERSON, "守3", TODAY));

        FeedPage everyone = world.all(PUBLIC);
        FeedPage agencies = world.all(SHARED);

        assertThat(everyone.entries()).extracting(FeedEntry::seq).containsExactly(1L);
        assertThat(agencies.entries()).extracting(FeedEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(everyone.entries().getFirst().item()).contains("守1").contains(Rows.CODE.value());
        assertThat(agencies.entries())
                .extracting(FeedEntry::item)
                .anySatisfy(item -> assertThat(item).contains(Rows.PERSON.name()))
                .noneSatisfy(item -> assertThat(item).contains("maskedNumber"));
    }

    @Test
    void hasNoFeedForWhomItIsNotMeant() {
        world.file(row(Rows.COMPANY, "守1", TODAY));

        assertThat(after(CallerKind.BANK)).isInstanceOf(FeedPageOutcome.Unknown.class);
        assertThat(after(CallerKind.REGION_PEER)).isInstanceOf(FeedPageOutcome.Unknown.class);
        assertThat(after(CallerKind.COURT)).isInstanceOf(FeedPageOutcome.Told.class);
    }

    private FeedPageOutcome after(CallerKind kind) {
        return world.feeds.after(FeedWorld.permit(kind), SHARED, FeedCursor.BEGINNING, 10);
    }

    @Test
    void isSilentOfWhatChangesNothingOfTheItem() {
        world.file(row(Rows.COMPANY, "守1", FeedWorld.TERM, TODAY, 2));
        world.file(row(Rows.COMPANY, "守1", FeedWorld.TERM, TODAY, 3));

        assertThat(world.all(PUBLIC).entries()).hasSize(1);
    }

    @Test
    void putsWhatChangedInPlaceOfWhatWasTold() {
        world.file(row(Rows.COMPANY, "守1", TODAY));
        Interval longer = new Interval(FeedWorld.TERM.from(), LocalDate.of(2031, 1, 1));
        world.file(row(Rows.COMPANY, "守1", longer, TODAY, 2));
        world.file(row(Rows.COMPANY, "守1", longer, null, 2));

        List<FeedEntry> everyone = world.all(PUBLIC).entries();
        assertThat(everyone)
                .extracting(FeedEntry::op)
                .containsExactly(FeedOp.PUT, FeedOp.PUT, FeedOp.REMOVE);
        assertThat(everyone.getLast().because()).isEqualTo(RemovalReason.OUT_OF_VIEW);
        assertThat(everyone)
                .extracting(FeedEntry::itemId)
                .containsOnly(everyone.getFirst().itemId());
        assertThat(world.all(SHARED).entries())
                .extracting(FeedEntry::op)
                .containsOnly(FeedOp.PUT)
                .hasSize(3);
        followed();
    }

    @Test
    void listingsThatWereThereBeforeTheFeedsAreSweptIntoThemOnce() throws Exception {
        List<ListingRow> rows = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            rows.add(row(Rows.COMPANY, "守" + i, i % 3 == 0 ? TODAY : null));
        }
        TestDoor.transactions(world.clock)
                .write(writing -> TestListings.register().place(writing, rows));
        assertThat(world.all(SHARED).entries()).isEmpty();

        FeedRound round = TestFeeds.round(world.transactions);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> one = threads.submit(round::sweep);
            Future<Integer> other = threads.submit(round::sweep);
            assertThat(one.get() + other.get()).isEqualTo(501);
        }
        assertThat(world.all(SHARED).headSeq()).isEqualTo(501);
        assertThat(world.all(PUBLIC).headSeq()).isEqualTo(167);
        assertThat(round.sweep()).isZero();
        followed();
        world.file(row(Rows.COMPANY, "守501", TODAY));
        assertThat(round.sweep()).isZero();
        assertThat(world.all(SHARED).headSeq()).isEqualTo(502);
    }

    @Test
    void leavesNoGapWhereAWriteFails() {
        world.file(row(Rows.COMPANY, "守1", TODAY));
        assertThatThrownBy(
                        () ->
                                world.transactions.write(
                                        writing -> {
                                            TestListings.register()
                                                    .place(
                                                            writing,
                                                            List.of(
                                                                    row(
                                                                            Rows.COMPANY,
                                                                            "守2",
                                                                            TODAY)));
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        world.file(row(Rows.COMPANY, "守3", TODAY));

        List<FeedEntry> entries = world.all(PUBLIC).entries();
        assertThat(entries).extracting(FeedEntry::seq).containsExactly(1L, 2L);
        assertThat(entries.getLast().item()).contains("守3");
        followed();
    }

    @Test
    void isDenseUnderWritersAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int own = writer;
                writers.add(
                        () -> {
                            for (int i = 0; i < 15; i++) {
                                world.file(row(Rows.COMPANY, "守" + own + "-" + i, TODAY));
                            }
                            return null;
                        });
            }
            for (Future<Void> each : threads.invokeAll(writers)) {
                each.get();
            }
        }
        assertThat(world.all(PUBLIC).entries())
                .extracting(FeedEntry::seq)
                .isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
        followed();
    }

    @Test
    void letsTimeAloneBringAndTakeAway() {
        Interval soon = new Interval(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25));
        world.file(
                row(Rows.COMPANY, "守1", soon, TODAY, 2),
                row(Rows.COMPANY, "守2", FeedWorld.TERM, LocalDate.of(2026, 11, 24), 3));
        assertThat(world.all(PUBLIC).entries()).isEmpty();
        assertThat(world.all(SHARED).entries()).hasSize(1);

        var round = TestFeeds.round(world.transactions);
        assertThat(round.catchUp(LocalDate.of(2026, 11, 23))).isPositive();
        assertThat(world.all(PUBLIC).entries()).as("the clock has not come to that day").isEmpty();
        world.clock.now = Instant.parse("2026-11-23T17:00:00Z");
        assertThat(round.catchUp(LocalDate.of(2026, 11, 24))).isEqualTo(2);
        assertThat(round.catchUp(LocalDate.of(2026, 11, 24))).isZero();
        assertThat(world.all(PUBLIC).entries()).extracting(FeedEntry::op).hasSize(2);
        world.clock.now = Instant.parse("2026-12-24T17:00:00Z");
        assertThat(round.catchUp(LocalDate.of(2026, 12, 25))).isEqualTo(1);

        List<FeedEntry> entries = world.all(PUBLIC).entries();
        assertThat(entries)
                .extracting(FeedEntry::op)
                .containsExactly(FeedOp.PUT, FeedOp.PUT, FeedOp.REMOVE);
        assertThat(entries.getLast().because()).isEqualTo(RemovalReason.ENDED);
        followed();
    }

    @Test
    void tellsWhatCanBeToldNoMore() {
        world.file(row(Rows.COMPANY, "守1", TODAY));
        FeedPage page = world.all(PUBLIC);

        assertThat(gone(new FeedCursor("another", 1))).isEqualTo(FeedPageOutcome.Why.EPOCH_OVER);
        assertThat(gone(new FeedCursor(page.epoch(), 2))).isEqualTo(FeedPageOutcome.Why.AHEAD);
        world.clock.now = Instant.parse("2029-11-21T02:00:00Z");
        assertThat(gone(FeedCursor.BEGINNING)).isEqualTo(FeedPageOutcome.Why.TOO_OLD);
        assertThat(world.page(PUBLIC, page.next(), 10).entries()).isEmpty();
    }

    /** From the same instant, to nobody, whatever old cursor is shown. */
    @Test
    void whatLeftAFeedBeforeAndWasTakenBackSinceIsToldToNobodyAgain() {
        Interval soonOver = new Interval(FeedWorld.TERM.from(), TODAY.plusDays(1));
        world.file(
                row(Rows.COMPANY, "守1", soonOver, TODAY, 2),
                row(Rows.COMPANY, "守2", soonOver, TODAY, 3),
                row(Rows.COMPANY, "守3", soonOver, TODAY, 4),
                row(Rows.COMPANY, "守4", soonOver, TODAY, 5),
                row(Rows.COMPANY, "守5", FeedWorld.TERM, TODAY, 6),
                row(Rows.COMPANY, "守6", FeedWorld.TERM, TODAY, 7));
        world.file(
                row(Rows.COMPANY, "守5", FeedWorld.TERM, null, 6),
                row(Rows.COMPANY, "守6", FeedWorld.TERM, null, 7));
        FeedConsumer halfway = new FeedConsumer(PUBLIC);
        halfway.take(world.page(PUBLIC, FeedCursor.BEGINNING, 4));
        world.clock.days(1);
        TestFeeds.round(world.transactions).catchUp(world.clock.today());
        assertThat(withheld(PUBLIC)).isEmpty();
        assertThat(withheld(SHARED)).isEmpty();

        end("守1", EndReason.REPAIRED);
        assertThat(withheld(PUBLIC)).containsExactly("守1");
        end("守2", EndReason.CORRECTED);
        end("守3", EndReason.REVOKED);
        end("守5", EndReason.CORRECTED);

        assertThat(withheld(PUBLIC)).containsExactly("守1", "守2", "守3", "守5");
        assertThat(withheld(SHARED)).containsExactly("守1", "守2", "守3", "守5");
        assertThat(world.all(PUBLIC).entries())
                .as("nothing more to tell: it has left before")
                .hasSize(12)
                .filteredOn(entry -> entry.item() != null)
                .extracting(entry -> document(String.valueOf(entry.item())))
                .as("of what only ran out, or is theirs to see no more, the past stays")
                .containsExactly("守4", "守6");
        followed();
        world.follow(halfway, PUBLIC);
        assertThat(halfway.copy()).isEmpty();
    }

    /** The documents of which a feed was told something that it tells no more. */
    private List<String> withheld(FeedKey feed) {
        Map<String, String> documents = new HashMap<>();
        for (Listing each : listings()) {
            documents.put(TestFeeds.IDS.of(each.id()), each.ground().document());
        }
        return world.all(feed).entries().stream()
                .filter(entry -> entry.op() == FeedOp.PUT && entry.item() == null)
                .map(entry -> documents.getOrDefault(entry.itemId(), entry.itemId()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String document(String item) {
        return item.replaceAll(".*\"document\":\"([^\"]*)\".*", "$1");
    }

    private void end(String document, EndReason reason) {
        RandomFiling.take(
                world,
                listings().stream()
                        .filter(each -> each.ground().document().equals(document))
                        .findFirst()
                        .orElseThrow(),
                new LifeStep.End(reason, world.clock.today()));
    }

    private List<Listing> listings() {
        return new RandomFiling(world, new SplittableRandom(1)).listings();
    }

    private FeedPageOutcome.Why gone(FeedCursor cursor) {
        FeedPageOutcome outcome =
                world.feeds.after(FeedWorld.permit(CallerKind.BANK), PUBLIC, cursor, 10);
        assertThat(outcome).isInstanceOf(FeedPageOutcome.Gone.class);
        return ((FeedPageOutcome.Gone) outcome).why();
    }

    @Test
    void aFeedOfNothingIsEmptyAndGoesOn() {
        FeedPage none = world.all(PUBLIC);
        assertThat(none.entries()).isEmpty();
        assertThat(none.headSeq()).isZero();
        world.file(row(Rows.COMPANY, "守1", TODAY));
        assertThat(world.page(PUBLIC, none.next(), 10).entries()).hasSize(1);
        assertThat(world.feeds.heads(List.of(PUBLIC, SHARED)).values()).containsExactly(1L, 1L);
    }

    /** A consumer that starts now finds nothing wrong with either feed. */
    private void followed() {
        for (var feed : List.of(PUBLIC, SHARED)) {
            world.follow(new FeedConsumer(feed), feed);
        }
    }
}

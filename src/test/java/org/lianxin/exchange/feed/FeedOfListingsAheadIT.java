package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedKey;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.listing.DecidedSteps;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.graph.TestListings;

import java.util.List;

/** Feeds tell of no listing before its first day; of one that ended before, they never do. */
class FeedOfListingsAheadIT {

    private static final int DAYS = 5;
    private static final Interval TERM =
            new Interval(FeedWorld.TODAY.plusDays(DAYS), FeedWorld.TODAY.plusYears(3));

    private final FeedWorld world = new FeedWorld();
    private final LifeSteps steps = TestListings.lifeSteps();

    @ParameterizedTest
    @EnumSource(names = {"CORRECTED", "REVOKED"})
    void neverTellOfOneThatWasWrongBeforeItBegan(EndReason reason) {
        file();
        assertThat(end(reason)).isInstanceOf(Life.Outcome.Moved.class);
        begin();
        for (FeedKey feed : List.of(FeedWorld.PUBLIC, FeedWorld.SHARED)) {
            assertThat(world.all(feed).entries()).isEmpty();
        }
        RedListings.file(
                world.transactions,
                new ListingRow(Rows.COMPANY, row().statement(), Filings.file(9).line(2)));
        assertThat(world.all(FeedWorld.PUBLIC).entries()).as("nor if its source repeats").isEmpty();
    }

    @Test
    void tellOfAnotherOnItsFirstDay() {
        file();
        assertThat(end(EndReason.REPAIRED)).isInstanceOf(Life.Outcome.Refused.class);
        assertThat(world.all(FeedWorld.PUBLIC).entries()).isEmpty();
        begin();
        for (FeedKey feed : List.of(FeedWorld.PUBLIC, FeedWorld.SHARED)) {
            assertThat(world.all(feed).entries()).hasSize(1);
        }
    }

    /** 异议核实期间: told on its first day as what it is, at rest, and when that is over. */
    @Test
    void tellOfOneThatRestsAlreadyThatItDoes() {
        file();
        assertThat(take(new LifeStep.Suspend("异议", FeedWorld.TODAY)))
                .isInstanceOf(Life.Outcome.Moved.class);
        assertThat(world.all(FeedWorld.PUBLIC).entries()).isEmpty();
        begin();
        assertThat(world.all(FeedWorld.PUBLIC).entries())
                .singleElement()
                .satisfies(told -> assertThat(told.item()).contains("\"suspensions\":[{\"from\":"));
        assertThat(take(new LifeStep.Resume("异议", world.clock.today())))
                .isInstanceOf(Life.Outcome.Moved.class);
        assertThat(world.all(FeedWorld.PUBLIC).entries()).hasSize(2);
    }

    private void file() {
        world.file(row());
    }

    private static ListingRow row() {
        return FeedWorld.row(Rows.COMPANY, "守1", TERM, FeedWorld.TODAY, 2);
    }

    private Life.Outcome end(EndReason reason) {
        return take(new LifeStep.End(reason, FeedWorld.TODAY));
    }

    private Life.Outcome take(LifeStep step) {
        String listing = listing();
        return world.transactions.write(
                writing -> {
                    var life = steps.find(writing, listing).orElseThrow();
                    return steps.take(writing, listing, DecidedSteps.of(life, step));
                });
    }

    private static String listing() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (l:Listing) RETURN l.key AS key").single().get(0).asString();
        }
    }

    private void begin() {
        world.clock.days(DAYS);
        TestFeeds.round(world.transactions).catchUp(world.clock.today());
    }
}

package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.exchange.RecallCauseRegister.Passed;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallKind;

import java.time.Instant;
import java.util.List;

class RecallAnsweringTests {

    private static final Instant CHANGED = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant BEFORE = CHANGED.minusMillis(1);
    private static final String ABOUT = "O:91999999MADCN0090N";

    private static RecallAnswering decide(RecallKind because, RecallAnswering.@Nullable Here here) {
        return decide(because, here, "Query.feedChanges");
    }

    private static RecallAnswering decide(
            RecallKind because, RecallAnswering.@Nullable Here here, String action) {
        return RecallAnswering.decide(new PeerRecall("r", 1, "i", because, CHANGED, action), here);
    }

    private static RecallAnswering.Here here(
            Instant toldAt, boolean stands, boolean isKept, Passed passed) {
        return new RecallAnswering.Here(ABOUT, toldAt, stands, isKept, passed);
    }

    private static RecallAnswering done(RecallDone... what) {
        return new RecallAnswering.Done(List.of(what));
    }

    @Test
    void whatIsOverThereAndStandsHereHasNotArrived() {
        assertThat(decide(RecallKind.CORRECTED, here(BEFORE, true, true, Passed.NOBODY)))
                .isInstanceOf(RecallAnswering.UnderWay.class);
        assertThat(decide(RecallKind.CORRECTED, here(CHANGED, true, true, Passed.NOBODY)))
                .as("it was told anew since")
                .isEqualTo(done(RecallDone.UPDATED_COPIES));
        assertThat(decide(RecallKind.DISPUTED, here(BEFORE, true, true, Passed.NOBODY)))
                .as("whether it changed what the feed says or not")
                .isEqualTo(done(RecallDone.UPDATED_COPIES));
    }

    @Test
    void nobodyIsToldBeforeTheReadersHereAre() {
        for (boolean stands : new boolean[] {true, false}) {
            assertThat(decide(RecallKind.AMENDED, here(CHANGED, stands, false, Passed.UNDER_WAY)))
                    .isInstanceOf(RecallAnswering.UnderWay.class);
        }
        assertThat(decide(RecallKind.AMENDED, here(CHANGED, false, false, Passed.EVERYBODY)))
                .isEqualTo(
                        done(
                                RecallDone.STOPPED_USING,
                                RecallDone.DELETED_COPIES,
                                RecallDone.PASSED_ON));
    }

    @Test
    void whatIsOverHereIsTakenBackOnlyIfItIsOverThereForAnotherReason() {
        assertThat(decide(RecallKind.CORRECTED, here(BEFORE, false, true, Passed.NOBODY)))
                .isInstanceOf(RecallAnswering.ToBeCarriedOut.class);
        assertThat(decide(RecallKind.AMENDED, here(BEFORE, false, true, Passed.NOBODY)))
                .as("what it says now is not known here")
                .isInstanceOf(RecallAnswering.ForPeople.class);
        assertThat(decide(RecallKind.AMENDED, here(CHANGED, false, true, Passed.NOBODY)))
                .as("it was told so, and then its time was over")
                .isEqualTo(done(RecallDone.UPDATED_COPIES));
    }

    @Test
    void whatTheFeedDidNotTellIsForPeople() {
        var gone = here(CHANGED, false, false, Passed.NOBODY);
        assertThat(decide(RecallKind.CORRECTED, null))
                .isInstanceOf(RecallAnswering.ForPeople.class);
        for (String action : List.of("Query.creditProfile", "Program.peerPackage")) {
            assertThat(decide(RecallKind.CORRECTED, gone, action))
                    .as(action)
                    .isInstanceOf(RecallAnswering.ForPeople.class);
        }
        for (String action :
                List.of("Query.feedChanges", "Query.feedSnapshot", "Subscription.feedChanges")) {
            assertThat(decide(RecallKind.CORRECTED, gone, action))
                    .as(action)
                    .isInstanceOf(RecallAnswering.Done.class);
        }
    }
}

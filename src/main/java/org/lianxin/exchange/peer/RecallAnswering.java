package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.RecallCauseRegister.Passed;
import org.lianxin.exchange.RecallDone;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is to be done about another region's recall, by what is kept here and by nothing else. */
sealed interface RecallAnswering {

    /** All of it is done, and this is what; the peer may be told. */
    record Done(List<RecallDone> what) implements RecallAnswering {}

    /** It has not arrived here yet, or not everybody who was shown it here has been told. */
    record UnderWay() implements RecallAnswering {}

    /**
     * It was over here already and only the peer's recall says what became of it: nothing is to be
     * kept of it, and its readers are to be told.
     */
    record ToBeCarriedOut(OrganisationId about) implements RecallAnswering {}

    /** Only people can say what was done about it. */
    record ForPeople() implements RecallAnswering {}

    /**
     * How the thing stands here.
     *
     * @param about null where nothing that it said was ever kept
     * @param toldAt when the peer recorded the latest that is known here of it
     * @param isKept whether anything that it said is kept, be it of the past
     * @param passed whether whoever was shown it here has been told
     */
    record Here(
            @Nullable String about,
            Instant toldAt,
            boolean stands,
            boolean isKept,
            Passed passed) {}

    /**
     * Decides it, once all that the peer's feed told before is known here.
     *
     * @param here null where the feed never told of it
     */
    static RecallAnswering decide(PeerRecall recall, @Nullable Here here) {
        if (here == null || !recall.isOfFeed()) {
            return new ForPeople();
        }
        String about = here.about();
        if (about == null) {
            return new Done(List.of(RecallDone.NOTHING_KEPT));
        }
        boolean hasArrived = !here.toldAt().isBefore(recall.changedAt());
        if (here.stands()) {
            return recall.because().isOver() && !hasArrived
                    ? new UnderWay()
                    : done(here.passed(), RecallDone.UPDATED_COPIES);
        }
        if (!here.isKept()) {
            return done(here.passed(), RecallDone.STOPPED_USING, RecallDone.DELETED_COPIES);
        }
        if (recall.because().isOver()) {
            return new ToBeCarriedOut((OrganisationId) SubjectId.of(about));
        }
        return hasArrived ? done(here.passed(), RecallDone.UPDATED_COPIES) : new ForPeople();
    }

    private static RecallAnswering done(Passed passed, RecallDone... what) {
        List<RecallDone> done = new ArrayList<>(List.of(what));
        return switch (passed) {
            case UNDER_WAY -> new UnderWay();
            case NOBODY -> new Done(done);
            case EVERYBODY -> {
                done.add(RecallDone.PASSED_ON);
                yield new Done(done);
            }
        };
    }
}

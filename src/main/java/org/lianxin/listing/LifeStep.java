package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/** One step in the life of a listing. */
public sealed interface LifeStep {

    /** The day on which it takes effect. */
    LocalDate on();

    record Propose(LocalDate on) implements LifeStep {}

    record ServeNotice(PriorNotice notice) implements LifeStep {
        @Override
        public LocalDate on() {
            return notice.servedOn();
        }
    }

    /** Puts a red entry before the public. */
    record Publicise(Interval shown) implements LifeStep {
        @Override
        public LocalDate on() {
            return shown.from();
        }
    }

    /**
     * Places it.
     *
     * @param publishedOn the day on which it is published; null while it is not
     */
    record Place(Interval term, @Nullable LocalDate publishedOn) implements LifeStep {

        public Place(Interval term) {
            this(term, null);
        }

        @Override
        public LocalDate on() {
            return term.from();
        }
    }

    /** What was placed unpublished is published 公布: what a plan makes wait for it begins. */
    record Publish(LocalDate on) implements LifeStep {}

    /** The measures resting on it rest, from the acceptance of a dispute on. */
    record Suspend(String dispute, LocalDate on) implements LifeStep {}

    /** That dispute is decided: the measures go on. */
    record Resume(String dispute, LocalDate on) implements LifeStep {}

    record Annotate(LocalDate on) implements LifeStep {}

    record ClearAnnotation(LocalDate on) implements LifeStep {}

    /** Its source stated it anew, with that term. Nobody decides it here; it comes by file. */
    record Restate(Interval term, LocalDate on) implements LifeStep {}

    /**
     * It is over.
     *
     * @param lostGroundOn the day on which the decision it rested on was revoked; null if it was
     *     not
     */
    record End(EndReason reason, LocalDate on, @Nullable LocalDate lostGroundOn)
            implements LifeStep {

        public End {
            if (lostGroundOn != null && reason != EndReason.REVOKED) {
                throw new IllegalArgumentException("only what is revoked lost its ground");
            }
        }

        public End(EndReason reason, LocalDate on) {
            this(reason, on, null);
        }
    }
}

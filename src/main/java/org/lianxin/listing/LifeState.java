package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;

/** Where a listing stands in its life. */
public sealed interface LifeState {

    /** Proposed 拟列入; nothing follows from it. */
    record Proposed(LocalDate on) implements LifeState {}

    /** The subject has been told and may answer. */
    record Noticed(PriorNotice notice) implements LifeState {}

    /** A red entry is before the public 公示, which may object. */
    record Publicised(Interval shown) implements LifeState {}

    /**
     * It is on the list.
     *
     * @param annotated whether readers are told that it is disputed
     */
    record Placed(Interval term, boolean annotated) implements LifeState {}

    /** It is on the list, and its measures rest until the outcome of that dispute. */
    record Suspended(Interval term, String dispute, boolean annotated) implements LifeState {}

    /**
     * It is over, from that day on.
     *
     * @param was where it stood when its term ran out: a dispute about it may still be open, and
     *     its source may still state a longer term; null where somebody decided the end
     */
    record Ended(EndReason reason, LocalDate on, @Nullable LifeState was) implements LifeState {

        /** Ended by a decision. */
        public Ended(EndReason reason, LocalDate on) {
            this(reason, on, null);
        }
    }
}

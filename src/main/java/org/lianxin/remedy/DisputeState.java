package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where a dispute stands. */
public sealed interface DisputeState {

    /** It is with its receiver. */
    record Filed() implements DisputeState {}

    /**
     * It is being verified.
     *
     * @param suspends whether measures rest meanwhile
     * @param sameGroundAgain whether they would, had this ground not been decided on before
     * @param annotated whether readers are told that the entry is disputed
     */
    record Accepted(boolean suspends, boolean sameGroundAgain, boolean annotated, String article)
            implements DisputeState {}

    /** It was not accepted. */
    record Declined(List<NextRemedy> next) implements DisputeState {
        public Declined {
            next = List.copyOf(next);
        }
    }

    /** Who filed it took it back; what rested for it goes on. */
    record Withdrawn() implements DisputeState {}

    /** The executing court has it. */
    record AtCourt(String court, List<NextRemedy> next) implements DisputeState {
        public AtCourt {
            next = List.copyOf(next);
        }
    }

    /**
     * It is decided.
     *
     * @param correction how a wrong entry was put right; null for other outcomes
     * @param told who is told besides the subject
     */
    record Settled(
            Settlement.Found found,
            Settlement.Effect effect,
            @Nullable Correction correction,
            List<Settlement.Told> told,
            List<NextRemedy> next,
            String article)
            implements DisputeState {
        public Settled {
            told = List.copyOf(told);
            next = List.copyOf(next);
        }
    }

    /** Whether it still waits for a decision of a body of the gateway. */
    default boolean isOpen() {
        return switch (this) {
            case Filed _, Accepted _ -> true;
            case Declined _, Withdrawn _, AtCourt _, Settled _ -> false;
        };
    }
}

package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What became of something that a court asked for in a sync.
 *
 * @param <T> what is answered when it was done
 */
public sealed interface CourtOutcome<T> {

    /** It was done now, or before under the same key. */
    record Done<T>(T answer) implements CourtOutcome<T> {}

    /** It was not done, and nothing changed. */
    record Refused<T>(CourtRefusal refusal) implements CourtOutcome<T> {}

    static <T> CourtOutcome<T> done(T answer) {
        return new Done<>(answer);
    }

    static <T> CourtOutcome<T> refused(CourtRefusal refusal) {
        return new Refused<>(refusal);
    }

    /** Why it was not done. */
    sealed interface CourtRefusal {

        /** The caller's organisation does not answer for that court. */
        record NotYourCourt() implements CourtRefusal {}

        /** No such sync or entry, or it is another court's. */
        record Unknown() implements CourtRefusal {}

        /** The idempotency key was used for something else. */
        record KeyTaken() implements CourtRefusal {}

        /** Another sync of the same list is open. */
        record Busy(String sync, Instant until) implements CourtRefusal {}

        /** The list stands at this source version already, or at a later one. */
        record Stale(long stored) implements CourtRefusal {}

        /**
         * One sync brings fewer rows, or changes fewer entries; more comes in several deltas, one
         * after another.
         */
        record TooLarge(int rows, int rowsMax) implements CourtRefusal {}

        /** The graph lacks the memory to commit so many rows at once; the sync stays as it was. */
        record OutOfMemory(int rows) implements CourtRefusal {}

        /**
         * A delta that builds on another version than that at which the list stands.
         *
         * @param stored null where nothing was ever synced
         */
        record OtherBase(@Nullable Long stored) implements CourtRefusal {}

        /** It is no longer open. */
        record Closed(CourtSync.State state) implements CourtRefusal {}

        /** There are no more chunks than these. */
        record NoSuchChunk(int chunks) implements CourtRefusal {}

        /** Another content came under that number before. */
        record OtherChunk(int number, String hash) implements CourtRefusal {}

        /** The rows have not that digest. */
        record Damaged(int number, String hash) implements CourtRefusal {}

        /** Chunks are still to come. */
        record Incomplete(List<Integer> missing) implements CourtRefusal {}

        /** All is there, and it is not what was announced. */
        record NotAsAnnounced(int count, String digest) implements CourtRefusal {}

        /** Entries that a full sync leaves out, and that the court has not confirmed. */
        record Unconfirmed(int count, List<AbsentEntry> first) implements CourtRefusal {}

        /** Deletions that cannot be, each with the reason. */
        record DeletionsRefused(int count, List<RefusedDeletion> first) implements CourtRefusal {}

        /** Rows that were turned away, where all or nothing was asked for. */
        record RowsTurnedAway(int count, List<CourtTurnedAway> first) implements CourtRefusal {}

        /** The entry was settled before, otherwise. */
        record SettledOtherwise() implements CourtRefusal {}

        /** With that number the entry cannot be placed. */
        record NotPlaced(CourtTurnedAway why) implements CourtRefusal {}
    }
}

package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.util.Optional;

/** The syncs of the courts that the caller's organisation answers for; of others, none is there. */
public interface CourtSyncs {

    Optional<CourtSync> find(Permit permit, String sync);

    /** The rows that the sync turned away, by chunk and row. */
    CourtPage<CourtTurnedAway> turnedAway(
            Permit permit, CourtSync sync, @Nullable String after, int first);

    /** What it took off the list. */
    CourtPage<CourtDeleted> deleted(
            Permit permit, CourtSync sync, @Nullable String after, int first);

    /** The entries of its list that wait for the court to settle whom they mean. */
    CourtPage<UnmatchedEntry> unmatched(
            Permit permit, CourtSync sync, @Nullable String after, int first);
}

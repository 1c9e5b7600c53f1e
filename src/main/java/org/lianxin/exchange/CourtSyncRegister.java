package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

import java.time.Duration;
import java.util.List;

/**
 * Brings courts' lists up to date: opened, handed over in chunks, committed as a whole or not at
 * all. What is staged nobody reads. Done again, each step answers what it answered first.
 *
 * <p>A court is acted for by itself and by the organisation that is registered to answer for it.
 */
public interface CourtSyncRegister {

    CourtOutcome<CourtSync> open(Permit permit, MutationKey key, CourtSyncTerms terms);

    /**
     * Stages a chunk, in any order; the same one again changes nothing.
     *
     * @param number from 1
     * @param hash see {@link CourtDigests#ofChunk}
     */
    CourtOutcome<CourtSync> put(
            Permit permit, String sync, int number, String hash, List<CourtRow> rows);

    /**
     * Changes the list to what was staged, in one transaction. Whoever got no answer asks again
     * under the same key: it waits for a commit under way and is told what that one did.
     *
     * @param confirmed the deletions of entries that are absent from a full sync, or of any entry
     */
    CourtOutcome<CourtSync> commit(
            Permit permit, MutationKey key, String sync, List<CourtDeletion> confirmed);

    /** How long a commit may take, longer than anything else that is asked for. */
    Duration commitTimeMax();

    /** Gives the sync up; what was staged is gone. */
    CourtOutcome<CourtSync> abandon(Permit permit, MutationKey key, String sync);

    /**
     * Says who an unmatched entry means; it is placed from then on.
     *
     * @param number unified code or document number
     */
    CourtOutcome<UnmatchedEntry> settle(
            Permit permit, MutationKey key, String entry, String number);
}

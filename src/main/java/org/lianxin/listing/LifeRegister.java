package org.lianxin.listing;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

import java.time.LocalDate;

/**
 * Takes the steps that an authority decides: each in one transaction with its idempotency key, on
 * the version that the officer saw. Only the body that decides on a listing moves it.
 */
public interface LifeRegister {

    /**
     * Proposes a listing. What no later step can make good is asked for at once.
     *
     * @param on the day of the proposal
     * @param ground why it is proposed
     */
    LifeOutcome propose(
            Permit permit,
            MutationKey key,
            Proposal proposal,
            LocalDate on,
            Decider by,
            String ground);

    /** Serves the notice, publicises, places or ends. A placing lacks nothing or is not done. */
    LifeOutcome take(Permit permit, MutationKey key, String listing, StepWanted wanted);
}

package org.lianxin.measure;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;

/**
 * How matters are taken in on a promise, and how it is kept or broken. No plan attaches anything to
 * a breach: it is recorded, and told to whoever weighs the next application.
 */
public interface PromiseRegister {

    /**
     * Takes a matter in, if the applicant is eligible by what is recorded of it now.
     *
     * @param body the caller's own, of that city
     */
    PromiseOutcome accept(
            Permit permit, MutationKey key, String body, City city, PromiseWanted wanted);

    /** The body found it fulfilled, or broken. */
    PromiseOutcome record(
            Permit permit, MutationKey key, String body, String id, PromiseStepWanted wanted);
}

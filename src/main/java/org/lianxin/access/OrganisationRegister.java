package org.lianxin.access;

import org.lianxin.kernel.UnifiedCode;

/**
 * How the credit office keeps the organisations whose clients may call. Each change is a new
 * version beside the old ones and is in force for the next request.
 */
public interface OrganisationRegister {

    /** Registers one that is not registered yet; it is active from then on. */
    OrganisationOutcome register(
            Permit permit,
            MutationKey key,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties);

    /** Replaces what is registered of one, clients and scopes included; its state stays. */
    OrganisationOutcome change(
            Permit permit,
            MutationKey key,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties);

    /**
     * Lets it do nothing from the next request on.
     *
     * @param because the reason, such as {@link CallerOrganisation#requireReason} lets through
     */
    OrganisationOutcome suspend(Permit permit, MutationKey key, UnifiedCode code, String because);

    /** Ends the suspension; of one that is active nothing changes. */
    OrganisationOutcome reinstate(Permit permit, MutationKey key, UnifiedCode code);
}

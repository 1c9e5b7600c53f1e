package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.UnifiedCode;

/**
 * Keeps agreements with other regions. What a change brings into a peer's feed or takes out of it
 * is told in the same transaction.
 */
public interface PeerAgreementRegister {

    /** Registers an agreement, or replaces the one with that peer as a whole. */
    PeerAgreementOutcome agree(Permit permit, MutationKey key, UnifiedCode peer, PeerTerms terms);

    /**
     * Ends it: all that was told is taken back, and all that was received is dropped, at once.
     *
     * @param because such as {@link org.lianxin.access.CallerOrganisation#requireReason} lets
     *     through
     */
    PeerAgreementOutcome end(Permit permit, MutationKey key, UnifiedCode peer, String because);
}

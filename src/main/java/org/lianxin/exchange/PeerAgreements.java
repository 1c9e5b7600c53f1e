package org.lianxin.exchange;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Writing;

import java.util.List;

/** The agreements with other regions. */
public interface PeerAgreements {

    /** All of them, over or not, by peer; for the credit office. */
    List<PeerAgreement> all(Permit permit);

    /**
     * The same within a writing, with what it has changed so far. For whoever takes part in it; it
     * shows nobody anything, so it takes no permit.
     */
    List<PeerAgreement> now(Writing writing);
}

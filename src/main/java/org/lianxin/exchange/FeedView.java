package org.lianxin.exchange;

import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

/** Who may follow a feed, and so how much its items hold. */
public sealed interface FeedView {

    /**
     * Everyone: the published listings of organisations, while they stand.
     *
     * @param place the city, or the unified code of the court whose list it is
     */
    record Public(ListKind list, String place) implements FeedView {}

    /** Agencies, courts and the credit office: all that stands; place as above. */
    record Shared(ListKind list, String place) implements FeedView {}

    /**
     * One organisation alone: what concerns its members, its portfolio or its agreement.
     *
     * @param what which of these
     */
    record Watched(UnifiedCode organisation, String what) implements FeedView {}

    /** Another region's platform alone: what the agreement with it covers. */
    record Peer(UnifiedCode region) implements FeedView {}
}

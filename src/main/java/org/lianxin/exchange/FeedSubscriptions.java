package org.lianxin.exchange;

import org.lianxin.access.Permit;

import java.util.List;
import java.util.Optional;

/** Who follows which feeds, and how far behind they are. */
public interface FeedSubscriptions {

    /** The caller's own, in the order of the feeds. */
    List<FeedSubscription> own(Permit permit);

    /**
     * All of one feed, in the order of the organisations; empty for whoever's list it is not.
     *
     * <p>A court has its own list, the credit office its city's.
     */
    Optional<List<FeedSubscription>> of(Permit permit, FeedKey feed);
}

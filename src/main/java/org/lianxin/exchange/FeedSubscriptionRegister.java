package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/** Begins, changes and ends subscriptions, and keeps what subscribers acknowledge. */
public interface FeedSubscriptionRegister {

    /** Subscribes the caller's organisation, or changes the terms on which it follows. */
    SubscriptionOutcome subscribe(Permit permit, MutationKey key, FeedKey feed, FeedTerms terms);

    /** Ends it. */
    SubscriptionOutcome unsubscribe(Permit permit, MutationKey key, FeedKey feed);

    /**
     * Notes that the caller's copy has everything up to there; the mark only ever moves on.
     *
     * @param digest of the caller's copy
     */
    SubscriptionOutcome acknowledge(
            Permit permit, MutationKey key, FeedKey feed, FeedCursor upTo, String digest);
}

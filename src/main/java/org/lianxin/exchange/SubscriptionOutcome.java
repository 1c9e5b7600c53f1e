package org.lianxin.exchange;

/** What became of a subscription. */
public sealed interface SubscriptionOutcome {

    /** So it is now, or was when it ended. */
    record Done(FeedSubscription subscription) implements SubscriptionOutcome {}

    /** There is no such feed, or it is not for this caller. */
    record Unknown() implements SubscriptionOutcome {}

    /** The caller's tasks do not carry this view: a statutory purpose and its basis are needed. */
    record BasisMissing() implements SubscriptionOutcome {}

    /** The caller does not follow it. */
    record NotSubscribed() implements SubscriptionOutcome {}

    /** The digest is another one: the caller's copy is not what was told up to there. */
    record Diverged(long seq) implements SubscriptionOutcome {}

    /** The place is in a history that is over, or was never reached. */
    record Gone(FeedPageOutcome.Gone gone) implements SubscriptionOutcome {}

    /** The key was used for something else. */
    record KeyTaken() implements SubscriptionOutcome {}
}

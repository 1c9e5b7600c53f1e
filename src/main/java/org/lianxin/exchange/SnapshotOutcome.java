package org.lianxin.exchange;

/** The answer to the question what stands in a feed. */
public sealed interface SnapshotOutcome {

    /** This. */
    record Told(FeedSnapshot snapshot) implements SnapshotOutcome {}

    /** Its history is over; another snapshot has to be begun. */
    record Gone(FeedPageOutcome.Gone gone) implements SnapshotOutcome {}

    /** There is no such feed, or it is not for this caller. */
    record Unknown() implements SnapshotOutcome {}

    /** The caller has to subscribe first. */
    record NotSubscribed() implements SnapshotOutcome {}
}

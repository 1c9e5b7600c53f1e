package org.lianxin.exchange;

/** The answer to the question what happened in a feed since. */
public sealed interface FeedPageOutcome {

    /** This, which may be nothing yet. */
    record Told(FeedPage page) implements FeedPageOutcome {}

    /**
     * What happened since cannot be told any more; a snapshot of the present state has to be taken.
     *
     * @param epoch the present one
     * @param oldestSeq behind which number it can be told
     */
    record Gone(Why why, FeedKey feed, String epoch, long oldestSeq, long headSeq)
            implements FeedPageOutcome {

        /** Instead of what may not be told any more. */
        public static Gone takenBack(FeedKey feed, String epoch, long headSeq) {
            return new Gone(Why.TAKEN_BACK, feed, epoch, headSeq, headSeq);
        }
    }

    /** There is no such feed, or it is not for this caller. */
    record Unknown() implements FeedPageOutcome {}

    /** The caller has to subscribe first, and say on what basis. */
    record NotSubscribed() implements FeedPageOutcome {}

    /** Why it cannot be told. */
    enum Why {
        /** The history is another one: the graph was restored from an older copy. */
        EPOCH_OVER,
        /** It is longer ago than is kept for telling. */
        TOO_OLD,
        /** The feed never came so far. */
        AHEAD,
        /** Some of it was taken back while it was being read: a consent behind it is over. */
        TAKEN_BACK
    }
}

package org.lianxin.exchange;

/** What is done about another region's feed. */
public enum PeerFollowingState {
    /** It is followed. */
    FOLLOWING,
    /** It is not what it was: nothing is taken until the credit office asks for a snapshot. */
    DIVERGED,
    /** The whole of it is to be taken anew. */
    SNAPSHOT_WANTED,
    /** The agreement is over, and what was known is dropped. */
    ENDED
}

package org.lianxin.exchange;

/** Why an item is in a feed no longer: no more than whoever has a copy must know to act. */
public enum RemovalReason {
    /** Its time is over; what was told was right. */
    ENDED,
    /** It is not to be used, shown or passed on any more, and copies are to be deleted. */
    WITHDRAWN,
    /** It stands, but not for whoever follows this feed. */
    OUT_OF_VIEW
}

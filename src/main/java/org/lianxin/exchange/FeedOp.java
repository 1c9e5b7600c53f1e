package org.lianxin.exchange;

/** What an entry of a feed does to the copy that a consumer keeps. */
public enum FeedOp {
    /** The item is new, or takes the place of the one with its id. */
    PUT,
    /** The item with that id is in this feed no longer. */
    REMOVE
}

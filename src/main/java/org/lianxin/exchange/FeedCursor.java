package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A place in a feed: behind the entry with that number.
 *
 * @param epoch null for the beginning of whatever the feed's history is now
 */
public record FeedCursor(@Nullable String epoch, long seq) {

    /** Before everything. */
    public static final FeedCursor BEGINNING = new FeedCursor(null, 0);

    public FeedCursor {
        if (seq < 0) {
            throw new IllegalArgumentException("numbers begin with 1");
        }
    }
}

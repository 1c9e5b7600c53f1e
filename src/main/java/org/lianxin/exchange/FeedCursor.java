package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A place in a feed: behind the entry with that number.
 *
 * @param epoch null for the beginning of whatever the feed's history is now
 * @param link the link there, as it was told; a graph that has another one there was restored from
 *     an older copy and went on. Null where it is not known
 */
public record FeedCursor(@Nullable String epoch, long seq, @Nullable String link) {

    /** Before everything. */
    public static final FeedCursor BEGINNING = new FeedCursor(null, 0);

    public FeedCursor {
        if (seq < 0) {
            throw new IllegalArgumentException("numbers begin with 1");
        }
    }

    /** A place whose link is not known. */
    public FeedCursor(@Nullable String epoch, long seq) {
        this(epoch, seq, null);
    }
}

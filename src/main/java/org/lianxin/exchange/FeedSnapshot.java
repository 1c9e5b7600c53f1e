package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a feed's state at one number. All parts together are that state, whatever is written
 * while they are read.
 *
 * @param digest of the state at that number
 * @param link behind the entry with that number, from where a follower goes on checking
 * @param items the entries that put what stood there, in their order
 * @param next where the next part begins; null where this is the last
 */
public record FeedSnapshot(
        FeedKey feed,
        String epoch,
        long asOfSeq,
        String digest,
        String link,
        List<FeedEntry> items,
        @Nullable SnapshotPlace next) {

    public FeedSnapshot {
        items = List.copyOf(items);
    }

    /** From where its changes go on. */
    public FeedCursor follow() {
        return new FeedCursor(epoch, asOfSeq, link);
    }
}

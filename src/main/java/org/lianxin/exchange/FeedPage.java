package org.lianxin.exchange;

import java.util.List;

/**
 * Consecutive entries of a feed.
 *
 * @param epoch which history of the feed they belong to: another one begins where a graph was
 *     restored from an older copy
 * @param after the number before the first
 * @param prevHash the link before the first
 * @param digest the digest of the whole state behind the last, or behind {@code after} where there
 *     is none
 * @param headSeq the last number of the feed when it was read
 */
public record FeedPage(
        FeedKey feed,
        String epoch,
        long after,
        List<FeedEntry> entries,
        String prevHash,
        String digest,
        long headSeq) {

    public FeedPage {
        entries = List.copyOf(entries);
    }

    /** The number up to which this page tells. */
    public long upTo() {
        return after + entries.size();
    }

    /** From where it goes on. */
    public FeedCursor next() {
        String link = prevHash;
        for (FeedEntry entry : entries) {
            link = FeedChain.link(link, entry);
        }
        return new FeedCursor(epoch, upTo(), link);
    }

    public boolean isLast() {
        return upTo() >= headSeq;
    }
}

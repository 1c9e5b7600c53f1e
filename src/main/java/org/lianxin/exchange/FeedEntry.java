package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;

/**
 * One change of a feed.
 *
 * @param seq its number: dense from 1 on
 * @param itemId which item; for a listing, the id under which it is shown
 * @param about whom it tells of: each look is noted under it, and it is not shown
 * @param item the item as canonical JSON; null for what is removed, and for what was withdrawn
 *     since it was put: that is told to nobody again, and its hash stands for it
 * @param because why it is removed; null for what is put
 * @param hash {@link FeedChain#hash} of it
 * @param recordedAt of the change, in whole milliseconds
 */
public record FeedEntry(
        long seq,
        FeedOp op,
        String itemId,
        SubjectId about,
        @Nullable String item,
        @Nullable RemovalReason because,
        String hash,
        Instant recordedAt) {

    public FeedEntry {
        if ((op == FeedOp.REMOVE && item != null) || (op == FeedOp.REMOVE) != (because != null)) {
            throw new IllegalArgumentException("what is removed has a reason and no item");
        }
    }
}

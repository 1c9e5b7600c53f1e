package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.RemovalReason;

import java.time.Instant;

/**
 * A change as another region tells it.
 *
 * @param item null for what is removed, and for what was withdrawn since it was put
 */
record PeerEntry(
        long seq,
        FeedOp op,
        String itemId,
        @Nullable String item,
        @Nullable RemovalReason because,
        String hash,
        Instant recordedAt) {

    /** Whether it is what its hash says, as far as it is told. */
    boolean isItself() {
        if (op == FeedOp.PUT) {
            return because == null
                    && (item == null || hash.equals(FeedChain.hash(itemId, item, null)));
        }
        return item == null
                && because != null
                && hash.equals(FeedChain.hash(itemId, null, because));
    }
}

package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Consecutive changes as another region tells them.
 *
 * @param next the place behind it, in the peer's own words
 * @param receipt what the peer keeps of having told it; null if it gave none
 */
record PeerPage(
        String epoch,
        long after,
        String prevHash,
        List<PeerEntry> entries,
        String digest,
        long headSeq,
        String next,
        @Nullable String receipt) {

    boolean isLast() {
        return after + entries.size() >= headSeq;
    }
}

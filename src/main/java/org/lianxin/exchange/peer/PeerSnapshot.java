package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The whole of another region's feed at one number, or a part of it.
 *
 * @param nextPart null where it is the last
 */
record PeerSnapshot(
        String epoch,
        long asOfSeq,
        String digest,
        String link,
        List<PeerEntry> items,
        @Nullable String nextPart,
        String next,
        @Nullable String receipt) {

    PeerSnapshot with(List<PeerEntry> all) {
        return new PeerSnapshot(epoch, asOfSeq, digest, link, all, null, next, receipt);
    }
}

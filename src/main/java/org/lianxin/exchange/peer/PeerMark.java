package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.StateDigest;

/**
 * Up to where another region's feed is known, and what stands there.
 *
 * @param lanes of the state, as {@link StateDigest#state} writes them
 * @param next the same place in the peer's own words; null before anything was heard
 */
record PeerMark(String epoch, long seq, String link, String lanes, @Nullable String next) {

    String digest() {
        return StateDigest.of(lanes).hex();
    }
}

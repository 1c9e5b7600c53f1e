package org.lianxin.access;

import java.time.Instant;

/**
 * Which proofs of possession (DPoP, RFC 9449) have been shown, on any gateway of this graph.
 *
 * <p>A proof may be used once. Whoever copied one from a wire or a log comes too late with it,
 * whichever gateway it goes to.
 */
public interface SeenProofs {

    /**
     * Takes note of a proof, and has committed that when it returns.
     *
     * @param proof tells it from all others: a hash of its key and its {@code jti}
     * @param until from then on nobody accepts it any more, so that it may be forgotten
     * @return whether this is its first showing
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer; then the proof counts
     *     for nothing
     */
    boolean isFirst(String proof, Instant until);
}

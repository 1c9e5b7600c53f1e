package org.lianxin.benchmark;

import org.lianxin.development.ProofKey;

import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * A token bound to a key, and proofs for it. Proofs are signed ahead, so that the client's work is
 * not taken for the gateway's; should they run out, the rest is signed as it is needed.
 */
final class BoundToken {

    private final ProofKey key;
    private final String token;
    private final String uri;
    private final Queue<String> ahead = new ConcurrentLinkedQueue<>();

    BoundToken(ProofKey key, String token, String uri) {
        this.key = key;
        this.token = token;
        this.uri = uri;
    }

    /** Forgets what is left, which would grow too old, and signs so many anew. */
    void signAhead(int count) {
        ahead.clear();
        IntStream.range(0, count).parallel().forEach(i -> ahead.add(sign()));
    }

    /** The headers of one request. */
    String headers() {
        String proof = ahead.poll();
        return "Authorization: DPoP %s\r\nDPoP: %s\r\n"
                .formatted(token, proof == null ? sign() : proof);
    }

    private String sign() {
        return key.proof("POST", uri, token, Clock.systemUTC().instant());
    }
}

package org.lianxin.benchmark;

import org.jspecify.annotations.Nullable;
import org.lianxin.development.ProofKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * A token bound to a key, and proofs for it, with the nonce that the gateway gives. Proofs are
 * signed ahead, so that the client's work is not taken for the gateway's; should they run out, the
 * rest is signed as it is needed.
 */
final class BoundToken {

    private final ProofKey key;
    private final String token;
    private final String uri;
    private final int port;
    private volatile @Nullable String nonce;
    private final Queue<String> ahead = new ConcurrentLinkedQueue<>();

    BoundToken(ProofKey key, String token, int port) {
        this.key = key;
        this.token = token;
        this.port = port;
        this.uri = "http://localhost:%d/graphql".formatted(port);
    }

    /** Forgets what is left, which would grow too old, and signs so many anew. */
    void signAhead(int count) throws IOException {
        ahead.clear();
        nonce = null;
        try (HttpConnection connection = new HttpConnection(port, "/graphql", this::headers)) {
            connection.post("{\"query\":\"{ cities }\"}".getBytes(StandardCharsets.UTF_8));
            nonce = connection.nonce();
        }
        IntStream.range(0, count).parallel().forEach(i -> ahead.add(sign()));
    }

    /** The headers of one request. */
    String headers() {
        String proof = ahead.poll();
        return "Authorization: DPoP %s\r\nDPoP: %s\r\n"
                .formatted(token, proof == null ? sign() : proof);
    }

    private String sign() {
        Instant now = Clock.systemUTC().instant();
        String given = nonce;
        return given == null
                ? key.proof("POST", uri, token, now)
                : key.proof("POST", uri, token, now, given);
    }
}

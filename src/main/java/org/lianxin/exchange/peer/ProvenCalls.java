package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls over HTTP, each with a proof of its own that the token with it is this gateway's (RFC
 * 9449). Whoever wants a nonce in the proof is given the one that it named, and is asked once more.
 */
final class ProvenCalls {

    private static final int BODY_MAX = 32 * 1024 * 1024;
    private static final String NONCE = "DPoP-Nonce";
    private static final String NONCE_WANTED = "use_dpop_nonce";

    private final HttpClient client;
    private final ProofKey key;
    private final Duration timeout;
    private final Clock clock;
    private final Map<URI, String> nonces = new ConcurrentHashMap<>();

    ProvenCalls(HttpClient client, ProofKey key, Duration timeout, Clock clock) {
        this.client = client;
        this.key = key;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * What came back.
     *
     * @param body null where it is larger than anything that is wanted
     * @param wantsNonce whether it says nothing but that
     */
    record Answer(int status, @Nullable String body, boolean wantsNonce) {}

    /**
     * Sends that.
     *
     * @param token null where one is being asked for, which is then bound to the key
     */
    Answer post(URI address, String type, String body, @Nullable AccessToken token)
            throws IOException, InterruptedException {
        String nonce = nonces.get(address);
        Answer answer = once(address, type, body, token, nonce);
        String named = nonces.get(address);
        return answer.wantsNonce() && named != null && !named.equals(nonce)
                ? once(address, type, body, token, named)
                : answer;
    }

    private Answer once(
            URI address,
            String type,
            String body,
            @Nullable AccessToken token,
            @Nullable String nonce)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(timeout)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token == null || token.isBound()) {
            String shown = token == null ? null : token.value();
            request.header("DPoP", key.proof(address, clock.instant(), shown, nonce));
        }
        if (token != null) {
            request.header(
                    "Authorization", (token.isBound() ? "DPoP " : "Bearer ") + token.value());
        }
        var response = client.send(request.build(), BodyHandlers.ofInputStream());
        response.headers().firstValue(NONCE).ifPresent(given -> nonces.put(address, given));
        try (var in = response.body()) {
            byte[] bytes = in.readNBytes(BODY_MAX + 1);
            String told =
                    bytes.length > BODY_MAX ? null : new String(bytes, StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), told, wantsNonce(response, told));
        }
    }

    /** A gateway says it in its challenge, an issuer in its answer (RFC 9449, sections 8 and 9). */
    private static boolean wantsNonce(HttpResponse<?> response, @Nullable String body) {
        return switch (response.statusCode()) {
            case 401 ->
                    response.headers().allValues("WWW-Authenticate").stream()
                            .anyMatch(challenge -> challenge.contains(NONCE_WANTED));
            case 400 -> body != null && body.contains('"' + NONCE_WANTED + '"');
            default -> false;
        };
    }
}

package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tokens that are asked for when they are needed, by client credentials and the client's key
 * (private_key_jwt), each bound to the key of this gateway's proofs if the issuer does that.
 */
final class RequestedTokens implements Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ASSERTION =
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** So long before its end a token is shown no more. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final ProvenCalls calls;
    private final PeerProperties.Client client;
    private final ProofKey key;
    private final Clock clock;
    private @Nullable AccessToken kept;
    private Instant until = Instant.MIN;

    /**
     * Those of a client.
     *
     * @param key the client's own, of which the issuer knows the public half
     */
    RequestedTokens(ProvenCalls calls, PeerProperties.Client client, ProofKey key, Clock clock) {
        this.calls = calls;
        this.client = client;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public synchronized AccessToken token() throws IOException, InterruptedException {
        AccessToken token = kept;
        if (token == null || !clock.instant().isBefore(until)) {
            token = request();
            kept = token;
        }
        return token;
    }

    @Override
    public synchronized void refused(AccessToken token) {
        if (token.equals(kept)) {
            kept = null;
        }
    }

    private AccessToken request() throws IOException, InterruptedException {
        Instant now = clock.instant();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("scope", client.scope());
        form.put("client_id", client.id());
        form.put("client_assertion_type", ASSERTION);
        form.put("client_assertion", key.assertion(client.id(), client.audience(), now));
        var answer = calls.post(client.tokenUri(), FORM, encoded(form), null);
        String body = answer.body();
        if (answer.status() != 200 || body == null) {
            throw new NoToken("the issuer answered " + answer.status());
        }
        try {
            JsonNode told = JSON.readTree(body);
            String token = told.path("access_token").asString("");
            if (token.isEmpty()) {
                throw new NoToken("the issuer gave none");
            }
            until = now.plusSeconds(told.path("expires_in").asLong(0)).minus(MARGIN);
            return new AccessToken(
                    token, told.path("token_type").asString("").equalsIgnoreCase("DPoP"));
        } catch (JacksonException notJson) {
            throw new NoToken("the issuer's answer is not JSON");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        each ->
                                each.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** There is no token to be had. */
    static final class NoToken extends IOException {

        private static final long serialVersionUID = 1;

        NoToken(String why) {
            super(why);
        }
    }
}

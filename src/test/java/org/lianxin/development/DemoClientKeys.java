package org.lianxin.development;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A key of each demo client's own, made at start: by it a client shows who it is without a secret
 * that it would have to send ({@code private_key_jwt}, RFC 7523).
 */
public final class DemoClientKeys {

    private final Map<String, ProofKey> keys =
            Arrays.stream(DemoClient.values())
                    .collect(Collectors.toMap(DemoClient::id, _ -> ProofKey.generate()));

    /** The public half, as the client would publish it. */
    Map<String, Object> published(String client) {
        ProofKey key = keys.get(client);
        if (key == null) {
            return Map.of("keys", List.of());
        }
        return Map.of("keys", List.of(key.key().toPublicJWK().toJSONObject()));
    }

    /** What a client sends in place of its secret, good for a minute and for that issuer. */
    public String assertion(DemoClient client, String issuer, Instant now) {
        return assertion(client, issuer, now, Function.identity());
    }

    String assertion(
            DemoClient client,
            String issuer,
            Instant now,
            Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> change) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(client.id())
                        .subject(client.id())
                        .audience(issuer)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)));
        ProofKey key = keys.get(client.id());
        if (key == null) {
            throw new IllegalStateException(client + " has no key");
        }
        return key.sign(new JWSHeader(JWSAlgorithm.ES256), change.apply(claims).build());
    }
}

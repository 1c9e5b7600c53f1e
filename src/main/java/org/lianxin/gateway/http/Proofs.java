package org.lianxin.gateway.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.SeenProofs;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Checks proofs of possession (RFC 9449, section 4.3).
 *
 * <p>Spring Security's decoder checks the type, that the key in the header is a public one and fits
 * the algorithm, and the signature. Its own memory of used proofs is one process's and ends at a
 * thousand; ours is the graph's. The key is compared with the token's before the signature is
 * checked, so nobody makes the gateway calculate with a key of their choice.
 *
 * <p>Whether a proof was shown before, the graph knows; of those that carry a nonce of this gateway
 * it knows itself ({@link Nonces}), which spares a commit.
 */
final class Proofs {

    /** What the challenge offers; each takes a key of at most a few hundred bytes. */
    static final List<JWSAlgorithm> ALGORITHMS =
            List.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

    private static final int JTI_LENGTH_MAX = 256;

    private final SeenProofs seen;
    private final Nonces nonces;
    private final Clock clock;
    private final Duration age;
    private final Duration skew;
    private final JwtDecoder signatures;

    Proofs(SeenProofs seen, Nonces nonces, Clock clock, Duration age, Duration skew) {
        this.seen = seen;
        this.nonces = nonces;
        this.clock = clock;
        this.age = age;
        this.skew = skew;
        this.signatures = signatures();
    }

    /**
     * Passes for a proof about this very request, by the key of that thumbprint, never used before.
     *
     * @throws TokenRefused for any other
     */
    void check(PresentedToken.Proof shown, String token, String jkt) {
        if (!jkt.equals(thumbprint(shown.jwt()))) {
            throw TokenRefused.badProof("by another key than the token's");
        }
        Jwt proof = verified(shown.jwt());
        require(shown.method().equals(text(proof, "htm")), "about another method");
        require(TargetUri.same(shown.uri(), text(proof, "htu")), "about another address");
        require(Sha256.base64Url(token).equals(text(proof, "ath")), "about another token");
        Instant issuedAt = proof.getIssuedAt();
        Instant now = clock.instant();
        require(
                issuedAt != null
                        && !issuedAt.isAfter(now.plus(skew))
                        && !issuedAt.isBefore(now.minus(age).minus(skew)),
                "not of now");
        String jti = text(proof, "jti");
        require(
                jti != null && !jti.isBlank() && jti.length() <= JTI_LENGTH_MAX,
                "without a number of its own");
        String nonce = text(proof, "nonce");
        use(Sha256.base64Url(jkt + "\n" + jti), nonce, now.plus(age).plus(skew).plus(skew));
        tell(nonce, shown.nextNonce());
    }

    private void tell(@Nullable String nonce, Consumer<String> client) {
        String next = nonces.after(nonce);
        if (next != null) {
            client.accept(next);
        }
    }

    /**
     * Last of all, for it is the one check that may cost a round trip and leaves something behind.
     */
    private void use(String proof, @Nullable String nonce, Instant until) {
        boolean first =
                switch (nonces.show(nonce, proof)) {
                    case FIRST -> true;
                    case SHOWN -> false;
                    case ASK_GRAPH -> isFirst(proof, until);
                    case PASSED -> throw TokenRefused.withoutNonce(nonces.current());
                    case FOREIGN -> throw TokenRefused.withoutNonce(Nonces.SHARED);
                };
        if (!first) {
            throw TokenRefused.replayed();
        }
    }

    private boolean isFirst(String proof, Instant until) {
        try {
            return seen.isFirst(proof, until);
        } catch (GraphFailure failure) {
            throw TokenRefused.unchecked(code(failure), failure);
        }
    }

    private static ErrorCode code(GraphFailure failure) {
        return switch (failure) {
            case GraphUnavailable _ -> ErrorCode.GRAPH_UNAVAILABLE;
            case GraphTooSlow _ -> ErrorCode.GRAPH_TOO_SLOW;
            case GraphBroken _ -> ErrorCode.INTERNAL;
        };
    }

    private Jwt verified(String proof) {
        try {
            return signatures.decode(proof);
        } catch (JwtException bad) {
            throw TokenRefused.badProof("its form or its signature");
        }
    }

    private static String thumbprint(String proof) {
        try {
            var header = SignedJWT.parse(proof).getHeader();
            JWK key = header.getJWK();
            require(key != null && !key.isPrivate(), "without a public key");
            require(ALGORITHMS.contains(header.getAlgorithm()), "by an algorithm not offered");
            return Objects.requireNonNull(key).computeThumbprint().toString();
        } catch (ParseException | JOSEException bad) {
            throw TokenRefused.badProof("not a proof");
        }
    }

    private static @Nullable String text(Jwt proof, String claim) {
        return proof.getClaim(claim) instanceof String text ? text : null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw TokenRefused.badProof(otherwise);
        }
    }

    /** What depends on the request is checked here; so one decoder does for all of them. */
    private static JwtDecoder signatures() {
        var factory = new DPoPProofJwtDecoderFactory();
        factory.setJwtValidatorFactory(_ -> _ -> OAuth2TokenValidatorResult.success());
        return factory.createDecoder(
                DPoPProofContext.withDPoPProof("-")
                        .method("POST")
                        .targetUri("https://localhost/graphql")
                        .build());
    }
}

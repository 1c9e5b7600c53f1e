package org.lianxin.gateway.http;

import com.nimbusds.jwt.JWTClaimsSet;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.SeenProofs;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphOutOfMemory;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/**
 * Checks proofs of possession (RFC 9449, section 4.3); their form and signature are read by {@link
 * ProofSignatures}.
 *
 * <p>Whether a proof was shown before, the graph knows; of those that carry a nonce of this gateway
 * it knows itself ({@link Nonces}), which spares a commit.
 */
final class Proofs {

    private static final int JTI_LENGTH_MAX = 256;

    private final SeenProofs seen;
    private final Nonces nonces;
    private final Clock clock;
    private final Duration age;
    private final Duration skew;
    private final ProofSignatures signatures = new ProofSignatures();

    Proofs(SeenProofs seen, Nonces nonces, Clock clock, Duration age, Duration skew) {
        this.seen = seen;
        this.nonces = nonces;
        this.clock = clock;
        this.age = age;
        this.skew = skew;
    }

    /**
     * Passes for a proof about this very request, by the key of that thumbprint, never used before.
     *
     * @throws TokenRefused for any other
     */
    void check(PresentedToken.Proof shown, String token, String jkt) {
        JWTClaimsSet proof = signatures.verified(shown.jwt(), jkt);
        require(shown.method().equals(text(proof, "htm")), "about another method");
        require(TargetUri.same(shown.uri(), text(proof, "htu")), "about another address");
        require(Sha256.base64Url(token).equals(text(proof, "ath")), "about another token");
        Instant now = clock.instant();
        require(isOf(now, proof.getIssueTime()), "not of now");
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
            case GraphUnavailable _, GraphOutOfMemory _ -> ErrorCode.GRAPH_UNAVAILABLE;
            case GraphTooSlow _ -> ErrorCode.GRAPH_TOO_SLOW;
            case GraphBroken _ -> ErrorCode.INTERNAL;
        };
    }

    private boolean isOf(Instant now, @Nullable Date issued) {
        return issued != null
                && !issued.toInstant().isAfter(now.plus(skew))
                && !issued.toInstant().isBefore(now.minus(age).minus(skew));
    }

    private static @Nullable String text(JWTClaimsSet proof, String claim) {
        return proof.getClaim(claim) instanceof String text ? text : null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw TokenRefused.badProof(otherwise);
        }
    }
}

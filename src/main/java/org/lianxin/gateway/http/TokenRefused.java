package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.springframework.security.core.AuthenticationException;

/**
 * A request whose token, or whose proof, is not taken.
 *
 * <p>Its message is for the log of the operator, where that asks for it, and holds nothing that the
 * client sent.
 */
final class TokenRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final Scheme scheme;
    private final long waitMillis;
    private final @Nullable String nonce;

    /** How the client should have come, which its challenge names. */
    enum Scheme {
        BEARER,
        DPOP
    }

    private TokenRefused(ErrorCode code, Scheme scheme, String reason, @Nullable Throwable cause) {
        this(code, scheme, reason, cause, 0, null);
    }

    private TokenRefused(
            ErrorCode code,
            Scheme scheme,
            String reason,
            @Nullable Throwable cause,
            long waitMillis,
            @Nullable String nonce) {
        super(reason);
        if (cause != null) {
            initCause(cause);
        }
        this.code = code;
        this.scheme = scheme;
        this.waitMillis = waitMillis;
        this.nonce = nonce;
    }

    static TokenRefused invalid(String reason) {
        return new TokenRefused(ErrorCode.TOKEN_INVALID, Scheme.BEARER, reason, null);
    }

    static TokenRefused invalid(String reason, Throwable cause) {
        return new TokenRefused(ErrorCode.TOKEN_INVALID, Scheme.BEARER, reason, cause);
    }

    /** A token that is bound to a key, or ought to be, and was not shown that way. */
    static TokenRefused unbound(String reason) {
        return new TokenRefused(ErrorCode.DPOP_REQUIRED, Scheme.DPOP, reason, null);
    }

    static TokenRefused badProof(String reason) {
        return new TokenRefused(ErrorCode.DPOP_PROOF_INVALID, Scheme.DPOP, reason, null);
    }

    static TokenRefused replayed() {
        return new TokenRefused(
                ErrorCode.DPOP_PROOF_REPLAYED, Scheme.DPOP, "the proof was used before", null);
    }

    /** A good proof, never shown before, with a nonce that is not taken here; with one that is. */
    static TokenRefused withoutNonce(String nonce) {
        return new TokenRefused(
                ErrorCode.DPOP_NONCE_UNKNOWN,
                Scheme.DPOP,
                "with a nonce that is not taken here",
                null,
                0,
                nonce);
    }

    /** Nothing is wrong with the token as far as is known: what it takes to check it is missing. */
    static TokenRefused unchecked(ErrorCode code, Throwable cause) {
        return new TokenRefused(code, Scheme.BEARER, "it cannot be checked now", cause);
    }

    /** One that is not looked at: too many from there were refused. */
    static TokenRefused tooOften(long waitMillis) {
        return new TokenRefused(
                ErrorCode.RATE_LIMITED,
                Scheme.BEARER,
                "too many refused from there",
                null,
                waitMillis,
                null);
    }

    /** After how long another one will be looked at; 0 where that is no question of time. */
    long waitMillis() {
        return waitMillis;
    }

    /** What the client's next proof has to carry; {@code null} where that is not the question. */
    @Nullable String nonce() {
        return nonce;
    }

    ErrorCode code() {
        return code;
    }

    Scheme scheme() {
        return scheme;
    }
}

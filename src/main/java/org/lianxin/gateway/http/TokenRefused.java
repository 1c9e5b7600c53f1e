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

    /** How the client should have come, which its challenge names. */
    enum Scheme {
        BEARER,
        DPOP
    }

    private TokenRefused(ErrorCode code, Scheme scheme, String reason, @Nullable Throwable cause) {
        super(reason);
        if (cause != null) {
            initCause(cause);
        }
        this.code = code;
        this.scheme = scheme;
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

    /** Nothing is wrong with the token as far as is known: what it takes to check it is missing. */
    static TokenRefused unchecked(ErrorCode code, Throwable cause) {
        return new TokenRefused(code, Scheme.BEARER, "it cannot be checked now", cause);
    }

    ErrorCode code() {
        return code;
    }

    Scheme scheme() {
        return scheme;
    }
}

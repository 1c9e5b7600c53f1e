package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.io.IOException;

/**
 * Tells a client that its token is missing or refused, without saying which check failed, and by a
 * challenge (RFC 6750, RFC 9449) how it should come.
 */
final class TokenRefusals implements AuthenticationEntryPoint {

    private static final String BEARER = "Bearer realm=\"lianxin\"";
    private static final String DPOP = "DPoP algs=\"ES256 ES384 PS256 RS256\"";

    private final AnswerWriter writer;
    private final Inquiries inquiries;
    private final Ledger ledger;

    TokenRefusals(AnswerWriter writer, Inquiries inquiries, Ledger ledger) {
        this.writer = writer;
        this.inquiries = inquiries;
        this.ledger = ledger;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        if (!(refusal instanceof TokenRefused refused)) {
            writer.write(refused(TypedError.of(ErrorCode.UNAUTHENTICATED)), response);
            return;
        }
        if (refused.waitMillis() > 0) {
            writer.write(refused(RateFilter.tooOften(refused.waitMillis(), response)), response);
            return;
        }
        if (refused.nonce() != null) {
            response.setHeader(PresentedTokens.NONCE, refused.nonce());
        }
        String fault = fault(refused.code());
        if (fault != null) {
            String way =
                    switch (refused.scheme()) {
                        case BEARER -> BEARER;
                        case DPOP -> DPOP;
                    };
            response.setHeader("WWW-Authenticate", way + ", error=\"" + fault + "\"");
        }
        writer.write(refused(TypedError.of(refused.code())), response);
    }

    /** Who tried is not known; that somebody did is. */
    private Answer refused(TypedError error) {
        return ledger.settle(inquiries.unread(null), Answer.refused(error));
    }

    /** The name that the RFCs have for it; none where it is not the client's fault. */
    private static @Nullable String fault(ErrorCode code) {
        return switch (code) {
            case TOKEN_INVALID, DPOP_REQUIRED -> "invalid_token";
            case DPOP_PROOF_INVALID, DPOP_PROOF_REPLAYED -> "invalid_dpop_proof";
            case DPOP_NONCE_UNKNOWN -> "use_dpop_nonce";
            default -> null;
        };
    }
}

package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.io.IOException;

/** Tells a client that its token is missing or refused, without saying which check failed. */
final class TokenRefusals implements AuthenticationEntryPoint {

    private final AnswerWriter writer;

    TokenRefusals(AnswerWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        ErrorCode code = code(refusal);
        if (code == ErrorCode.TOKEN_INVALID) {
            response.setHeader(
                    "WWW-Authenticate", "Bearer realm=\"lianxin\", error=\"invalid_token\"");
        }
        writer.write(Answer.refused(TypedError.of(code)), response);
    }

    private static ErrorCode code(AuthenticationException refusal) {
        if (refusal instanceof AuthenticationServiceException) {
            return ErrorCode.ISSUER_UNAVAILABLE;
        }
        return refusal instanceof OAuth2AuthenticationException
                ? ErrorCode.TOKEN_INVALID
                : ErrorCode.UNAUTHENTICATED;
    }
}

package org.lianxin.gateway.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lianxin.access.Caller;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.io.IOException;
import java.util.Map;

/**
 * Turns away who asks too often, before anything of the request is read. It leaves no entry in the
 * audit log: a flood would become a flood of writes, and nothing was asked of anybody yet.
 */
final class RateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Rates rates;
    private final transient AnswerWriter writer;

    RateFilter(Rates rates, AnswerWriter writer) {
        this.rates = rates;
        this.writer = writer;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = CallerAuthentication.current();
        long wait =
                caller == null
                        ? rates.waitMillisOfAddress(request.getRemoteAddr())
                        : rates.waitMillis(caller.clientId());
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(Math.ceilDiv(wait, 1000)));
        writer.write(
                Answer.refused(TypedError.of(ErrorCode.RATE_LIMITED, Map.of("waitMillis", wait))),
                response);
    }
}

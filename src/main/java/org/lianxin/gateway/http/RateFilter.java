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
 * Turns away who asks too often, before anything of the request is read. In the audit log those
 * turned away are counted, not written one by one: a flood must not become a flood of writes.
 */
final class RateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Rates rates;
    private final transient Inquiries inquiries;
    private final transient Ledger ledger;
    private final transient AnswerWriter writer;

    RateFilter(Rates rates, Inquiries inquiries, Ledger ledger, AnswerWriter writer) {
        this.rates = rates;
        this.inquiries = inquiries;
        this.ledger = ledger;
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
        Answer refused = Answer.refused(tooOften(wait, response));
        writer.write(ledger.turnAway(inquiries.unread(caller), refused), response);
    }

    /** The error to tell, and the header that goes with it. */
    static TypedError tooOften(long waitMillis, HttpServletResponse response) {
        response.setHeader("Retry-After", Long.toString(Math.ceilDiv(waitMillis, 1000)));
        return tooOften(waitMillis);
    }

    static TypedError tooOften(long waitMillis) {
        return TypedError.of(ErrorCode.RATE_LIMITED, Map.of("waitMillis", waitMillis));
    }
}

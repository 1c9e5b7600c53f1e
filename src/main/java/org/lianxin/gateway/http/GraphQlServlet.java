package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;

import java.io.IOException;

/** {@code /graphql}: one operation by POST, one answer, and its entries in the audit log. */
final class GraphQlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient OperationReader reader;
    private final transient Inquiries inquiries;
    private final transient OperationRun run;
    private final transient Ledger ledger;
    private final transient AnswerWriter writer;
    private final transient Incidents incidents;

    GraphQlServlet(
            OperationReader reader,
            Inquiries inquiries,
            OperationRun run,
            Ledger ledger,
            AnswerWriter writer,
            Incidents incidents) {
        this.reader = reader;
        this.inquiries = inquiries;
        this.run = run;
        this.ledger = ledger;
        this.writer = writer;
        this.incidents = incidents;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(answer(request), response);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        Caller caller = CallerAuthentication.current();
        if (!request.getMethod().equals("POST")) {
            return refused(TypedError.of(ErrorCode.METHOD_NOT_ALLOWED), caller);
        }
        if (Inquiries.hasBadKey(request)) {
            return refused(TypedError.of(ErrorCode.IDEMPOTENCY_KEY_MALFORMED), caller);
        }
        try {
            return switch (reader.read(request)) {
                case OperationReading.Read read ->
                        settled(read.operation(), caller, Inquiries.key(request).orElse(null));
                case OperationReading.Rejected rejected -> refused(rejected.error(), caller);
            };
        } catch (GraphUnavailable unavailable) {
            return Answer.refused(TypedError.of(ErrorCode.GRAPH_UNAVAILABLE));
        } catch (GraphTooSlow slow) {
            return Answer.refused(TypedError.of(ErrorCode.GRAPH_TOO_SLOW));
        } catch (AuditUnavailable unavailable) {
            return Answer.refused(TypedError.of(ErrorCode.AUDIT_UNAVAILABLE));
        } catch (RuntimeException failure) {
            return Answer.refused(incidents.internal(failure));
        }
    }

    private Answer settled(Operation operation, @Nullable Caller caller, @Nullable String key) {
        Inquiry inquiry = inquiries.begin(caller, operation, key);
        return ledger.settle(inquiry, run.of(operation, inquiry));
    }

    private Answer refused(TypedError error, @Nullable Caller caller) {
        return ledger.settle(inquiries.unread(caller), Answer.refused(error));
    }
}

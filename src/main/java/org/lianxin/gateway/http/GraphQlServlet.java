package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.TypedError;

import java.io.IOException;

/** {@code /graphql}: one operation by POST, one answer. */
final class GraphQlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient OperationReader reader;
    private final transient OperationRun run;
    private final transient AnswerWriter writer;
    private final transient Incidents incidents;

    GraphQlServlet(
            OperationReader reader, OperationRun run, AnswerWriter writer, Incidents incidents) {
        this.reader = reader;
        this.run = run;
        this.writer = writer;
        this.incidents = incidents;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(answer(request), response);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Answer.refused(TypedError.of(ErrorCode.METHOD_NOT_ALLOWED));
        }
        try {
            return switch (reader.read(request)) {
                case OperationReading.Read read ->
                        run.of(read.operation(), CallerAuthentication.current());
                case OperationReading.Rejected rejected -> Answer.refused(rejected.error());
            };
        } catch (RuntimeException failure) {
            return Answer.refused(incidents.internal(failure));
        }
    }
}

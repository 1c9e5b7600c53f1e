package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.io.IOException;
import java.util.Optional;

/**
 * {@code /graphql}: one operation by POST and one answer, or a stream of them as events; and the
 * upgrade to a WebSocket.
 */
final class GraphQlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient OperationReader reader;
    private final transient Settling settling;
    private final transient AnswerWriter writer;
    private final transient EventStreams events;
    private final transient SocketUpgrade sockets;

    GraphQlServlet(
            OperationReader reader,
            Settling settling,
            AnswerWriter writer,
            EventStreams events,
            SocketUpgrade sockets) {
        this.reader = reader;
        this.settling = settling;
        this.writer = writer;
        this.events = events;
        this.sockets = sockets;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Caller caller = CallerAuthentication.current();
        if (SocketUpgrade.isWanted(request)) {
            Optional<TypedError> refused = sockets.to(request, response, party(request));
            if (refused.isPresent()) {
                writer.write(settling.turnedAway(caller, refused.get()), response);
            }
            return;
        }
        if (!request.getMethod().equals("POST")) {
            refuse(response, caller, TypedError.of(ErrorCode.METHOD_NOT_ALLOWED));
            return;
        }
        if (Inquiries.hasBadKey(request)) {
            refuse(response, caller, TypedError.of(ErrorCode.IDEMPOTENCY_KEY_MALFORMED));
            return;
        }
        answer(request, response, caller);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, @Nullable Caller caller)
            throws IOException {
        OperationReading reading;
        try {
            reading = reader.read(request);
        } catch (RuntimeException failure) {
            writer.write(settling.failed(failure), response);
            return;
        }
        switch (reading) {
            case OperationReading.Read read when EventStreams.areWanted(request) ->
                    events.run(response, party(request), read.operation());
            case OperationReading.Read read ->
                    writer.write(
                            settling.answer(
                                    caller,
                                    read.operation(),
                                    Inquiries.key(request).orElse(null),
                                    null),
                            response);
            case OperationReading.Rejected rejected -> refuse(response, caller, rejected.error());
        }
    }

    private void refuse(HttpServletResponse response, @Nullable Caller caller, TypedError error)
            throws IOException {
        writer.write(settling.refused(caller, error), response);
    }

    private static Party party(HttpServletRequest request) {
        return new Party(
                CallerAuthentication.current(),
                CallerAuthentication.currentUntil(),
                Network.of(request.getRemoteAddr()));
    }
}

package org.lianxin.gateway.http;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.Session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The wire to one client: one message at a time, and nothing kept for later. A send returns when
 * the message has been taken, or fails when that takes too long; Tomcat then cuts the connection.
 */
final class SocketConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

    private final Session session;
    private final JsonMapper json;
    private final ReentrantLock sending = new ReentrantLock(true);

    SocketConnection(Session session, JsonMapper json) {
        this.session = session;
        this.json = json;
    }

    void send(String type, @Nullable String id, @Nullable Object payload) throws IOException {
        sending.lock();
        try {
            session.getBasicRemote().sendText(text(type, id, payload));
        } finally {
            sending.unlock();
        }
    }

    /** Asks for a sign of life, unless something is being sent anyway. */
    void ping() {
        if (sending.tryLock()) {
            try {
                session.getBasicRemote().sendText(text("ping", null, null));
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("the client was gone before it was pinged");
            } finally {
                sending.unlock();
            }
        }
    }

    void close(int code, String reason) {
        try {
            session.close(new CloseReason(new Code(code), reason));
        } catch (IOException gone) {
            LOG.debug("the connection was gone before it was closed");
        }
    }

    private String text(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return json.writeValueAsString(message);
    }

    /** One of the protocol's own codes, above those of RFC 6455. */
    private record Code(int code) implements CloseCode {

        @Override
        public int getCode() {
            return code;
        }
    }
}

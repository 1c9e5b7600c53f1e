package org.lianxin.gateway.http;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/** One WebSocket, from its upgrade to its end. */
final class SocketEndpoint extends Endpoint implements MessageHandler.Partial<String> {

    private static final Logger LOG = LoggerFactory.getLogger(SocketEndpoint.class);

    /** Tomcat's names for them. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private static final String READ_TIMEOUT = "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

    /** Of the pings that are answered by nothing, so many before a client counts as gone. */
    private static final int PINGS_LOST_MAX = 3;

    private static final int TOO_BIG = 1009;

    private final SocketOpening opening;
    private final SocketDesk desk;
    private final Sockets sockets;
    private final LiveProperties properties;
    private final JsonMapper json;
    private final StringBuilder coming = new StringBuilder();
    private @Nullable SocketProtocol protocol;

    SocketEndpoint(
            SocketOpening opening,
            SocketDesk desk,
            Sockets sockets,
            LiveProperties properties,
            JsonMapper json) {
        this.opening = opening;
        this.desk = desk;
        this.sockets = sockets;
        this.properties = properties;
        this.json = json;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.getUserProperties().put(SEND_TIMEOUT, properties.stalledAfter().toMillis());
        session.getUserProperties()
                .put(
                        READ_TIMEOUT,
                        properties
                                .handshakeWithin()
                                .plus(properties.pingEvery().multipliedBy(PINGS_LOST_MAX))
                                .toMillis());
        var opened = new SocketProtocol(new SocketConnection(session, json), desk, opening);
        protocol = opened;
        session.addMessageHandler(String.class, this);
        sockets.opened(opened, opening);
    }

    /** In pieces, so that no buffer for the longest message is kept for each connection. */
    @Override
    public void onMessage(String part, boolean last) {
        SocketProtocol open = protocol;
        if (open == null) {
            return;
        }
        if (coming.length() + part.length() > properties.messageCharactersMax()) {
            open.close(TOO_BIG, "REQUEST_TOO_LARGE");
            return;
        }
        coming.append(part);
        if (last) {
            String whole = coming.toString();
            coming.setLength(0);
            coming.trimToSize();
            message(open, whole);
        }
    }

    private static void message(SocketProtocol open, String whole) {
        try {
            open.message(whole);
        } catch (IOException gone) {
            LOG.debug("the client was gone before it was answered");
            open.end();
        }
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        SocketProtocol open = protocol;
        if (open != null) {
            sockets.closed(open, opening);
        }
    }

    /** The client is gone, or its bytes are no WebSocket's; Tomcat closes. */
    @Override
    public void onError(Session session, Throwable failure) {
        LOG.debug("a connection failed: {}", failure.getClass().getSimpleName());
    }
}

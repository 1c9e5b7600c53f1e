package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a GET that asks for it into a WebSocket, if there is room for one. */
final class SocketUpgrade {

    private static final int BUFFER = 1024;

    private final SocketDesk desk;
    private final Sockets sockets;
    private final LiveRooms rooms;
    private final LiveProperties properties;
    private final PresentedTokens presented;
    private final JsonMapper json = JsonMapper.builder().build();

    SocketUpgrade(
            SocketDesk desk,
            Sockets sockets,
            LiveRooms rooms,
            LiveProperties properties,
            PresentedTokens presented) {
        this.desk = desk;
        this.sockets = sockets;
        this.rooms = rooms;
        this.properties = properties;
        this.presented = presented;
    }

    static boolean isWanted(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** Upgrades it; else what to tell. */
    Optional<TypedError> to(HttpServletRequest request, HttpServletResponse response, Party party)
            throws IOException {
        if (CrossSite.isFrom(request)) {
            return Optional.of(TypedError.of(ErrorCode.CROSS_SITE));
        }
        if (!offered(request).contains(SocketProtocol.NAME)) {
            return Optional.of(
                    TypedError.of(
                            ErrorCode.SUBPROTOCOL_UNSUPPORTED,
                            Map.of("supported", SocketProtocol.NAME)));
        }
        Optional<TypedError> full = rooms.connect(party.name());
        if (full.isPresent()) {
            return full;
        }
        // Taken again when it opens, which a client that is gone by then never makes happen.
        rooms.disconnect(party.name());
        try {
            var opening = new SocketOpening(party, presented.uri(request));
            container(request)
                    .upgradeHttpToWebSocket(request, response, config(endpoint(opening)), Map.of());
        } catch (DeploymentException broken) {
            throw new IllegalStateException(broken);
        }
        return Optional.empty();
    }

    private SocketEndpoint endpoint(SocketOpening opening) {
        return new SocketEndpoint(opening, desk, sockets, properties, json);
    }

    private static List<String> offered(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Sec-WebSocket-Protocol")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static ServerContainer container(HttpServletRequest request) {
        if (request.getServletContext().getAttribute(ServerContainer.class.getName())
                instanceof ServerContainer container) {
            // Each connection has its own for as long as it stands; messages come in pieces.
            container.setDefaultMaxTextMessageBufferSize(BUFFER);
            container.setDefaultMaxBinaryMessageBufferSize(BUFFER);
            return container;
        }
        throw new IllegalStateException("the server has no WebSockets");
    }

    private static ServerEndpointConfig config(SocketEndpoint endpoint) {
        return ServerEndpointConfig.Builder.create(SocketEndpoint.class, "/graphql")
                .subprotocols(List.of(SocketProtocol.NAME))
                .configurator(new This(endpoint))
                .build();
    }

    /** This very endpoint; and no compression, which costs each connection its own buffers. */
    private static final class This extends ServerEndpointConfig.Configurator {

        private final SocketEndpoint endpoint;

        This(SocketEndpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(endpoint);
        }

        @Override
        public List<Extension> getNegotiatedExtensions(
                List<Extension> installed, List<Extension> requested) {
            return List.of();
        }

        @Override
        public boolean checkOrigin(String origin) {
            return true;
        }
    }
}

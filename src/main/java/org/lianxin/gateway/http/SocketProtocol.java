package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.ErrorCode;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One connection's side of {@code graphql-transport-ws}: the handshake, its subscriptions by their
 * ids, and the codes with which it is closed.
 *
 * <p>The caller is known by the headers of the upgrade, or by {@code connection_init} where a
 * browser cannot set headers; never by both.
 */
final class SocketProtocol {

    /** What this side is called in {@code Sec-WebSocket-Protocol}. */
    static final String NAME = "graphql-transport-ws";

    static final int BAD_MESSAGE = 4400;
    static final int UNAUTHORISED = 4401;
    static final int FORBIDDEN = 4403;
    static final int TOO_SLOW = 4408;
    static final int ID_TAKEN = 4409;
    static final int INIT_AGAIN = 4429;

    private static final int ID_LENGTH_MAX = 100;

    private final SocketConnection wire;
    private final SocketDesk desk;
    private final SocketOpening opening;
    private final Map<String, LiveStream> streams = new HashMap<>();
    private final long openedAt = System.nanoTime();
    private long quietSince = openedAt;
    private long pingedAt = openedAt;
    private boolean begun;
    private @Nullable Party party;
    private boolean closed;

    /** A connection as it opens. */
    SocketProtocol(SocketConnection wire, SocketDesk desk, SocketOpening opening) {
        this.wire = wire;
        this.desk = desk;
        this.opening = opening;
    }

    void message(String text) throws IOException {
        Map<?, ?> message = desk.message(text);
        if (message == null || !(message.get("type") instanceof String type)) {
            close(BAD_MESSAGE, "REQUEST_MALFORMED");
            return;
        }
        switch (type) {
            case "connection_init" -> init(message.get("payload"));
            case "ping" -> wire.send("pong", null, null);
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.get("id"));
            default -> close(BAD_MESSAGE, "REQUEST_MALFORMED");
        }
    }

    private void init(@Nullable Object payload) throws IOException {
        synchronized (this) {
            if (begun) {
                close(INIT_AGAIN, "Too many initialisation requests");
                return;
            }
            begun = true;
        }
        switch (desk.recognise(opening, payload)) {
            case SocketDesk.Known known -> {
                synchronized (this) {
                    party = known.party();
                }
                wire.send("connection_ack", null, null);
            }
            case SocketDesk.Unknown unknown -> close(FORBIDDEN, unknown.code().name());
        }
    }

    private void subscribe(Map<?, ?> message) {
        if (!(message.get("id") instanceof String id)
                || id.isBlank()
                || id.length() > ID_LENGTH_MAX) {
            close(BAD_MESSAGE, "REQUEST_MALFORMED");
            return;
        }
        var stream = new LiveStream();
        Party asking;
        synchronized (this) {
            asking = party;
            if (asking != null && !closed && streams.putIfAbsent(id, stream) != null) {
                close(ID_TAKEN, "Subscriber for this id already exists");
                return;
            }
        }
        if (asking == null) {
            close(UNAUTHORISED, ErrorCode.UNAUTHENTICATED.name());
            return;
        }
        desk.start(asking, message.get("payload"), stream, new SocketOutlet(this, id));
    }

    private void complete(@Nullable Object id) {
        synchronized (this) {
            LiveStream stream = streams.remove(id);
            quietSince = System.nanoTime();
            if (stream != null) {
                stream.end();
            }
        }
    }

    /** Sends something about a subscription, unless the client has ended it. */
    void send(String type, String id, @Nullable Object payload, boolean last) throws IOException {
        synchronized (this) {
            boolean known = last ? streams.remove(id) != null : streams.containsKey(id);
            if (!known) {
                return;
            }
            quietSince = System.nanoTime();
        }
        wire.send(type, id, payload);
    }

    /**
     * What time demands: to close on a client that is too slow, idle or no longer known, to ping.
     */
    synchronized Optional<Runnable> due(Instant now, LiveProperties properties) {
        long nanos = System.nanoTime();
        Party known = party;
        if (closed) {
            return Optional.empty();
        }
        if (known == null) {
            return nanos - openedAt > properties.handshakeWithin().toNanos()
                    ? closing(TOO_SLOW, "Connection initialisation timeout")
                    : Optional.empty();
        }
        if (streams.isEmpty() && known.isExpired(now)) {
            return closing(FORBIDDEN, ErrorCode.TOKEN_EXPIRED.name());
        }
        if (streams.isEmpty() && nanos - quietSince > properties.idleMax().toNanos()) {
            return closing(TOO_SLOW, "No subscription");
        }
        if (nanos - pingedAt > properties.pingEvery().toNanos()) {
            pingedAt = nanos;
            return Optional.of(wire::ping);
        }
        return Optional.empty();
    }

    private Optional<Runnable> closing(int code, String reason) {
        closed = true;
        return Optional.of(() -> close(code, reason));
    }

    void close(int code, String reason) {
        end();
        wire.close(code, reason);
    }

    /** Nothing more is sent, and all its streams stop. */
    synchronized void end() {
        closed = true;
        streams.values().forEach(LiveStream::end);
        streams.clear();
    }
}

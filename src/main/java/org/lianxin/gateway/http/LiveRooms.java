package org.lianxin.gateway.http;

import org.lianxin.gateway.TypedError;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is live on this gateway: connections and streams, all of them counted and ended as one. */
final class LiveRooms {

    private final Room connections;
    private final Room streams;
    private final Set<LiveStream> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    LiveRooms(LiveProperties properties) {
        this.connections = new Room(properties.connectionsMax(), properties.connectionsPerClient());
        this.streams = new Room(properties.streamsMax(), properties.streamsPerClient());
    }

    /** Lets a connection in; empty if it is, else what to tell. */
    Optional<TypedError> connect(String client) {
        return connections.take(client);
    }

    void disconnect(String client) {
        connections.leave(client);
    }

    /** Lets a stream begin; empty if it does, else what to tell. */
    Optional<TypedError> begin(String client, LiveStream stream) {
        Optional<TypedError> full = streams.take(client);
        if (full.isEmpty()) {
            running.add(stream);
            if (closed) {
                stream.end();
            }
        }
        return full;
    }

    void end(String client, LiveStream stream) {
        stream.close();
        running.remove(stream);
        streams.leave(client);
    }

    /** Ends all streams; those that begin from now on end at once. */
    void close() {
        closed = true;
        running.forEach(LiveStream::end);
    }

    boolean isClosed() {
        return closed;
    }

    int connected() {
        return connections.taken();
    }

    int streaming() {
        return streams.taken();
    }
}

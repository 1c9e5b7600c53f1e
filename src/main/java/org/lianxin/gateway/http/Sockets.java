package org.lianxin.gateway.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The WebSockets that are open, looked at a few times a second. */
final class Sockets implements AutoCloseable {

    private static final int TICK_MILLIS = 250;
    private static final int GOING_AWAY = 1001;

    private final LiveRooms rooms;
    private final LiveProperties properties;
    private final Clock clock;
    private final Set<SocketProtocol> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("sockets").factory());

    Sockets(LiveRooms rooms, LiveProperties properties, Clock clock) {
        this.rooms = rooms;
        this.properties = properties;
        this.clock = clock;
        var ticks =
                timer.scheduleWithFixedDelay(
                        this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        assert !ticks.isDone();
    }

    /** There was room when the upgrade was granted; now and then another one takes it meanwhile. */
    void opened(SocketProtocol socket, SocketOpening opening) {
        if (rooms.isClosed()) {
            socket.close(GOING_AWAY, "");
            return;
        }
        rooms.connect(opening.party().name())
                .ifPresentOrElse(
                        full -> socket.close(SocketProtocol.INIT_AGAIN, full.code().name()),
                        () -> open.add(socket));
    }

    void closed(SocketProtocol socket, SocketOpening opening) {
        socket.end();
        if (open.remove(socket)) {
            rooms.disconnect(opening.party().name());
        }
    }

    private void tick() {
        Instant now = clock.instant();
        // What is due may block for as long as a send, so it goes on a thread of its own.
        open.forEach(socket -> socket.due(now, properties).ifPresent(Thread::startVirtualThread));
    }

    /** Asks all clients to come back to another gateway. */
    @Override
    public void close() {
        timer.shutdownNow();
        open.forEach(socket -> Thread.startVirtualThread(() -> socket.close(GOING_AWAY, "")));
    }
}

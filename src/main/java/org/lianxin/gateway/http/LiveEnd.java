package org.lianxin.gateway.http;

import org.springframework.context.SmartLifecycle;

/** Ends what is live when the gateway stops, before the server waits for requests to end. */
final class LiveEnd implements SmartLifecycle {

    private final LiveRooms rooms;
    private final Sockets sockets;
    private volatile boolean running;

    LiveEnd(LiveRooms rooms, Sockets sockets) {
        this.rooms = rooms;
        this.sockets = sockets;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        rooms.close();
        sockets.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start is the first to stop. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}

package org.lianxin.gateway.http;

import java.io.IOException;
import java.util.Map;

/**
 * One subscription of a WebSocket: {@code next} for each page, {@code error} or {@code complete}.
 */
record SocketOutlet(SocketProtocol protocol, String id) implements Outlet {

    @Override
    public void next(Answer page) throws IOException {
        protocol.send("next", id, page.body(), false);
    }

    @Override
    public void refuse(Answer refusal) throws IOException {
        protocol.send("error", id, refusal.body().getOrDefault("errors", Map.of()), true);
    }

    @Override
    public void complete() throws IOException {
        protocol.send("complete", id, null, true);
    }

    /** The connection as a whole is pinged. */
    @Override
    public void idle() {}
}

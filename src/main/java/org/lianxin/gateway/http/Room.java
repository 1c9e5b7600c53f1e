package org.lianxin.gateway.http;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** So many places there are on this gateway, and so many of them one client may hold. */
final class Room {

    private final int max;
    private final int perClient;
    private final Map<String, Integer> held = new HashMap<>();
    private int taken;

    Room(int max, int perClient) {
        this.max = max;
        this.perClient = perClient;
    }

    /** Takes a place; empty if there was one, else what to tell. */
    synchronized Optional<TypedError> take(String client) {
        if (held.getOrDefault(client, 0) >= perClient) {
            return Optional.of(TypedError.of(ErrorCode.STREAMS_TOO_MANY, Map.of("max", perClient)));
        }
        if (taken >= max) {
            return Optional.of(TypedError.of(ErrorCode.LIVE_FULL));
        }
        taken++;
        held.merge(client, 1, Integer::sum);
        return Optional.empty();
    }

    /** Gives back a place that was taken. */
    synchronized void leave(String client) {
        taken--;
        held.computeIfPresent(client, (_, many) -> many == 1 ? null : many - 1);
    }

    synchronized int taken() {
        return taken;
    }
}

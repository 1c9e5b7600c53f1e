package org.lianxin.benchmark;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A subscriber of one feed that notes when each entry reaches it; as small as it can be. */
final class LiveFollower implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SECONDS = 60;
    private static final String FOLLOW =
            "subscription($f: String!, $a: String) { feedChanges(feed: $f, after: $a) { entries {"
                    + " seq op item } digest next } }";

    private final StringBuilder text = new StringBuilder();
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile long arrivedAt;
    private final AtomicInteger entries = new AtomicInteger();
    private @Nullable WebSocket socket;

    private LiveFollower() {}

    static LiveFollower open(HttpClient http, int port, String token, String feed, String after)
            throws InterruptedException, TimeoutException {
        var follower = new LiveFollower();
        WebSocket socket =
                http.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .header("Authorization", "Bearer " + token)
                        .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), follower)
                        .join();
        follower.socket = socket;
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        if (!follower.ready.await(SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("no acknowledgement");
        }
        Map<String, Object> payload =
                Map.of("query", FOLLOW, "variables", Map.of("f", feed, "a", after));
        Map<String, Object> subscribe = Map.of("id", "1", "type", "subscribe", "payload", payload);
        socket.sendText(JSON.writeValueAsString(subscribe), true).join();
        return follower;
    }

    /** How many entries have come. */
    int entries() {
        return entries.get();
    }

    /** When the last one came, by {@link System#nanoTime()}. */
    long arrivedAt() {
        return arrivedAt;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        long now = System.nanoTime();
        text.append(part);
        if (last) {
            take(from, text.toString(), now);
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(WebSocket from, String message, long now) {
        if (message.contains("\"connection_ack\"")) {
            ready.countDown();
        } else if (message.contains("\"ping\"")) {
            var _ = from.sendText("{\"type\":\"pong\"}", true);
        } else if (message.contains("\"errors\"") || message.contains("\"error\"")) {
            throw new IllegalStateException(message);
        } else {
            int told = message.split("\"seq\"", -1).length - 1;
            if (told > 0) {
                arrivedAt = now;
                entries.addAndGet(told);
            }
        }
    }

    @Override
    public void close() {
        Objects.requireNonNull(socket).abort();
    }
}

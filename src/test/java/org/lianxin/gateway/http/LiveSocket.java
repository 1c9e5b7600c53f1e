package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of {@code graphql-transport-ws} as any other, with nothing of the gateway's. */
final class LiveSocket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SECONDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean reads;
    private @Nullable WebSocket socket;

    private LiveSocket(boolean reads) {
        this.reads = reads;
    }

    /** Opens one; its upgrade carries these headers. */
    static LiveSocket open(int port, Map<String, String> headers) {
        return open(port, headers, true);
    }

    /** One that takes nothing from the wire, or takes what comes. */
    static LiveSocket open(int port, Map<String, String> headers, boolean reads) {
        var live = new LiveSocket(reads);
        var builder = live.http.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        live.socket =
                builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), live).join();
        return live;
    }

    /** One that is known by its header and has said hello. */
    static LiveSocket ready(int port, String token) {
        var live = open(port, Map.of("Authorization", "Bearer " + token));
        live.say(Map.of("type", "connection_init"));
        if (!live.next().path("type").asString().equals("connection_ack")) {
            throw new AssertionError("no acknowledgement");
        }
        return live;
    }

    void say(Object message) {
        sayText(JSON.writeValueAsString(message));
    }

    /** One at a time, as the wire has it. */
    synchronized void sayText(String message) {
        Objects.requireNonNull(socket).sendText(message, true).join();
    }

    void subscribe(String id, String query, Map<String, ?> variables) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("query", query);
        payload.put("variables", variables);
        say(Map.of("id", id, "type", "subscribe", "payload", payload));
    }

    /** The next message that is no ping. */
    JsonNode next() {
        JsonNode message;
        do {
            message = any();
        } while (message.path("type").asString().equals("ping"));
        return message;
    }

    /** The next message of any kind. */
    JsonNode any() {
        try {
            JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing came; closed: " + closed);
            }
            return message;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    boolean hasNothing() {
        return messages.isEmpty();
    }

    /** With which code the gateway closes; -1 if it just cut the wire. */
    int closeCode() {
        try {
            return closed.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError("was not closed", failure);
        }
    }

    /** Takes so many frames from the wire. */
    void take(long frames) {
        Objects.requireNonNull(socket).request(frames);
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            JsonNode message = JSON.readTree(text.toString());
            text.setLength(0);
            messages.add(message);
            if (message.path("type").asString().equals("ping")) {
                Thread.startVirtualThread(() -> sayText("{\"type\":\"pong\"}"));
            }
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete(-1);
    }

    /** Vanishes, as a client whose process is killed. */
    void vanish() {
        Objects.requireNonNull(socket).abort();
        http.shutdownNow();
    }

    @Override
    public void close() {
        vanish();
    }
}

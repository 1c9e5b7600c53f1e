package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;

/** Follows one feed live, and keeps from where to go on. */
final class LiveFollower implements AutoCloseable {

    private static final String FOLLOW =
            "subscription($f: String!, $a: String) { feedChanges(feed: $f, after: $a) { epoch"
                    + " entries { seq } digest headSeq next } }";
    private static final String SNAPSHOT =
            "query($f: String!) { feedSnapshot(feed: $f, first: 1000) { digest next } }";

    private final String feed;
    private final String token;
    private @Nullable LiveSocket socket;
    private @Nullable String next;
    private int subscription;
    private String digest = "";

    LiveFollower(String feed, String token) {
        this.feed = feed;
        this.token = token;
    }

    /** From where it is, through that gateway. */
    void follow(int port) {
        close();
        LiveSocket opened = LiveSocket.ready(port, token);
        socket = opened;
        Map<String, String> variables = new HashMap<>(Map.of("f", feed));
        String from = next;
        if (from != null) {
            variables.put("a", from);
        }
        opened.subscribe("f" + ++subscription, FOLLOW, variables);
    }

    /** Reads on until it holds what has that digest. */
    void readTo(String expected) {
        while (!digest.equals(expected)) {
            JsonNode message = message();
            if (!message.path("type").asString().equals("next")) {
                throw new AssertionError(message.toString());
            }
            take(message.at("/payload/data/feedChanges"));
        }
    }

    /**
     * Subscribes from its own place until it is told what that place is worth.
     *
     * @return the error's extensions
     */
    JsonNode refusal(int port) {
        follow(port);
        for (JsonNode error = error(); ; error = error()) {
            String code = error.path("code").asString();
            if (!code.equals("GRAPH_UNAVAILABLE") && !code.equals("AUDIT_UNAVAILABLE")) {
                return error;
            }
            follow(port);
        }
    }

    /** Takes the whole and goes on from there. */
    void beginAnew(Client gateway, int port) {
        JsonNode whole =
                gateway.ask(SNAPSHOT, Map.of("f", feed), token).body().at("/data/feedSnapshot");
        digest = whole.at("/digest").asString();
        next = whole.at("/next").asString();
        follow(port);
    }

    private JsonNode error() {
        JsonNode message = message();
        if (!message.path("type").asString().equals("error")) {
            throw new AssertionError("goes on as if nothing had happened: " + message);
        }
        return message.at("/payload/0/extensions");
    }

    private void take(JsonNode page) {
        digest = page.at("/digest").asString();
        next = page.at("/next").asString();
    }

    private JsonNode message() {
        LiveSocket now = socket;
        if (now == null) {
            throw new AssertionError("follows nothing");
        }
        return now.next();
    }

    @Override
    public void close() {
        LiveSocket now = socket;
        if (now != null) {
            now.close();
        }
    }
}

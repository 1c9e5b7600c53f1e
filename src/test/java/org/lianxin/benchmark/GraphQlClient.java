package org.lianxin.benchmark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A client that waits for answers that take minutes. */
final class GraphQlClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    GraphQlClient(int port, String token) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
        this.token = token;
    }

    /** The data of the answer; one with errors is an exception. */
    JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        JsonNode json = JSON.readTree(answer);
        if (json.has("errors") || !json.has("data")) {
            throw new IOException(answer.substring(0, Math.min(2_000, answer.length())));
        }
        return json.path("data");
    }

    /** The cursor behind all that a feed has told so far. */
    String feedEnd(String feed) throws IOException, InterruptedException {
        String after = "";
        while (true) {
            JsonNode page =
                    ask(
                                    "query($f: String!, $a: String) { feedChanges(feed: $f, after:"
                                            + " $a) { entries { seq } next } }",
                                    after.isEmpty()
                                            ? Map.of("f", feed)
                                            : Map.of("f", feed, "a", after))
                            .path("feedChanges");
            after = page.path("next").asString();
            if (page.path("entries").isEmpty()) {
                return after;
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Talks to a running gateway as any client would: over HTTP, with nothing of Spring. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final @Nullable String key;

    public Client(int port) {
        this(URI.create("http://localhost:" + port + "/graphql"), null);
    }

    private Client(URI address, @Nullable String key) {
        this.address = address;
        this.key = key;
    }

    /** The same client, that asks under an idempotency key. */
    public Client under(String idempotencyKey) {
        return new Client(address, idempotencyKey);
    }

    /** What came back. */
    public record Reply(int status, HttpResponse<String> raw) {

        public JsonNode body() {
            return JSON.readTree(raw.body());
        }

        /** The code of the first error. */
        public String code() {
            return body().at("/errors/0/extensions/code").asString();
        }

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    public Reply ask(String query, Map<String, ?> variables, @Nullable String token) {
        var body = new LinkedHashMap<String, Object>();
        body.put("query", query);
        body.put("variables", variables);
        return post(JSON.writeValueAsString(body), "application/json", token);
    }

    public Reply post(String body, @Nullable String contentType, @Nullable String token) {
        var request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request, token);
    }

    /** As {@link #post}, under headers of the test's own and no others than those. */
    public Reply post(String body, Map<String, List<String>> headers) {
        var request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return send(request, null);
    }

    public URI address() {
        return address;
    }

    public Reply send(String method, String pathAndQuery) {
        return send(
                HttpRequest.newBuilder(address.resolve(pathAndQuery))
                        .method(method, HttpRequest.BodyPublishers.noBody()),
                null);
    }

    private Reply send(HttpRequest.Builder request, @Nullable String token) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package org.lianxin.development;

import com.nimbusds.jose.util.JSONObjectUtils;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** The two requests of a client: a token, and a question. */
public final class Requests {

    private Requests() {}

    /** A token with all scopes of a demo client. */
    public static String token(DevelopmentIssuer issuer, DemoClient client)
            throws IOException, InterruptedException, ParseException {
        return token(issuer, client, client.scopes());
    }

    /** A token with these scopes only, as README's commands ask for one. */
    static String token(DevelopmentIssuer issuer, DemoClient client, Set<String> scopes)
            throws IOException, InterruptedException, ParseException {
        HttpResponse<String> answer =
                send(tokenRequest(issuer, client, client.secret(), scopes).build());
        return String.valueOf(JSONObjectUtils.parse(answer.body()).get("access_token"));
    }

    /** The same, bound to a key. */
    public static String token(DevelopmentIssuer issuer, DemoClient client, ProofKey key)
            throws IOException, InterruptedException, ParseException {
        String proof = key.proof("POST", issuer.tokenEndpoint(), Clock.systemUTC().instant());
        HttpRequest request =
                tokenRequest(issuer, client, client.secret(), client.scopes())
                        .header("DPoP", proof)
                        .build();
        return String.valueOf(JSONObjectUtils.parse(send(request).body()).get("access_token"));
    }

    static HttpResponse<String> token(DevelopmentIssuer issuer, DemoClient client, String secret)
            throws IOException, InterruptedException {
        return send(tokenRequest(issuer, client, secret, client.scopes()).build());
    }

    private static HttpRequest.Builder tokenRequest(
            DevelopmentIssuer issuer, DemoClient client, String secret, Set<String> scopes) {
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
                        .formatted(client.id(), secret, String.join("+", scopes));
        return HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /**
     * A token for a client that shows its key in place of a secret, bound to a key of its own.
     *
     * @param assertion see {@link DemoClientKeys#assertion}
     * @param proof of the key that the token is to be bound to
     */
    public static HttpResponse<String> boundToken(
            DevelopmentIssuer issuer, DemoClient client, String assertion, String proof)
            throws IOException, InterruptedException {
        String form =
                "grant_type=client_credentials&client_id=%s&scope=%s"
                                .formatted(client.id(), String.join("+", client.scopes()))
                        + "&client_assertion_type="
                        + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                        + "&client_assertion="
                        + assertion;
        return send(
                HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("DPoP", proof)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    /** Asks one GraphQL query; without a token when that is empty. */
    public static HttpResponse<String> graphQl(URI endpoint, String token, String query)
            throws IOException, InterruptedException {
        String body = JSONObjectUtils.toJSONString(Map.of("query", query));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}

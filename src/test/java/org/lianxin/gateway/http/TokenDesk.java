package org.lianxin.gateway.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a client gets its tokens from the tests' issuer: for an assertion by its key, and bound to
 * the key of a proof that carries a nonce.
 */
final class TokenDesk implements AutoCloseable {

    private static final String NONCE = "desk-nonce";

    private final String client;
    private final ECKey key;
    private final String claimsKind;
    private final HttpServer server;
    private volatile @Nullable String issued;

    TokenDesk(String client, String kind) {
        this.client = client;
        this.claimsKind = kind;
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID(client).generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext("/token", this::answer);
        server.start();
    }

    /** The client's private key, as it would be kept in a file. */
    String clientKey() {
        return key.toJSONString();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/token");
    }

    /** The last token. */
    String issued() {
        return Objects.requireNonNull(issued);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> said = new HashMap<>();
        Arrays.stream(form.split("&", -1))
                .map(each -> each.split("=", 2))
                .forEach(
                        each ->
                                said.put(
                                        each[0],
                                        URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        int status = 400;
        String body;
        try {
            SignedJWT proof = SignedJWT.parse(exchange.getRequestHeaders().getFirst("DPoP"));
            ECKey holder = proof.getHeader().getJWK().toECKey();
            if (!isClient(said.get("client_assertion"))) {
                body = "{\"error\": \"invalid_client\"}";
            } else if (!proof.verify(new ECDSAVerifier(holder))
                    || !address().toString().equals(proof.getJWTClaimsSet().getClaim("htu"))) {
                body = "{\"error\": \"invalid_dpop_proof\"}";
            } else if (!NONCE.equals(proof.getJWTClaimsSet().getClaim("nonce"))) {
                exchange.getResponseHeaders().set("DPoP-Nonce", NONCE);
                body = "{\"error\": \"use_dpop_nonce\"}";
            } else {
                status = 200;
                String token = token(holder.computeThumbprint().toString(), said.get("scope"));
                issued = token;
                body =
                        "{\"access_token\": \"%s\", \"token_type\": \"DPoP\", \"expires_in\": 3600}"
                                .formatted(token);
            }
        } catch (ParseException | JOSEException | NullPointerException none) {
            body = "{\"error\": \"invalid_request\"}";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean isClient(@Nullable String assertion) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(assertion);
        return jwt.verify(new ECDSAVerifier(key.toPublicJWK()))
                && client.equals(jwt.getJWTClaimsSet().getSubject())
                && jwt.getJWTClaimsSet().getAudience().contains(address().toString());
    }

    private String token(String thumbprint, @Nullable String scope) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", claimsKind)
                                        .claim("scope", scope)
                                        .claim("cnf", Map.of("jkt", thumbprint)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

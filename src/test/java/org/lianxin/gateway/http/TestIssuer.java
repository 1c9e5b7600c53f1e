package org.lianxin.gateway.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An issuer of tokens for tests: its keys published over HTTP as a real issuer would. */
public final class TestIssuer implements AutoCloseable {

    private static final TestIssuer ONE = new TestIssuer("https://issuer.example", key("test-1"));

    private final String uri;
    private final HttpServer server;
    private volatile RSAKey signer;
    private volatile List<JWK> published;
    private final AtomicInteger fetches = new AtomicInteger();

    private TestIssuer(String uri, RSAKey signer) {
        this.uri = uri;
        this.signer = signer;
        this.published = List.of(signer.toPublicJWK());
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext(
                "/keys",
                exchange -> {
                    fetches.incrementAndGet();
                    byte[] keys = new JWKSet(published).toString().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    /** The one of this JVM; it lives as long, and its key stays. */
    public static TestIssuer running() {
        return ONE;
    }

    /** One of its own, for a test that rotates keys or closes it. */
    static TestIssuer start(String uri) {
        return new TestIssuer(uri, key(uri + "#1"));
    }

    public String keysUri() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    public String uri() {
        return uri;
    }

    /** How often anyone asked for the keys. */
    int fetches() {
        return fetches.get();
    }

    /** Signs with a new key from now on, and publishes it beside those that are there. */
    void rotate() {
        signer = key(uri + "#" + System.nanoTime());
        published =
                Stream.concat(published.stream(), Stream.of((JWK) signer.toPublicJWK())).toList();
    }

    /** Takes every key but the signing one from the set. */
    void retireOldKeys() {
        published = List.of(signer.toPublicJWK());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A bank's token with these scopes, good for an hour. */
    public String bank(String scopes) {
        return token(
                claims ->
                        claims.subject("test-bank")
                                .claim("caller_kind", "BANK")
                                .claim("scope", scopes));
    }

    /** An agency's token with these scopes, good for an hour. */
    String agency(String scopes) {
        return token(
                claims ->
                        claims.subject("test-agency")
                                .claim("caller_kind", "AGENCY")
                                .claim("scope", scopes));
    }

    /** A good token, changed by the test as it likes. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(signer, header -> header, change);
    }

    /** A good token under a header changed by the test. */
    String under(
            UnaryOperator<JWSHeader.Builder> header, UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(signer, header, change);
    }

    /** A token signed by a key that the issuer never published. */
    public String foreign() {
        return token(
                key(signer.getKeyID()),
                header -> header,
                claims -> claims.claim("caller_kind", "BANK"));
    }

    /** The public half of the signing key, which anybody can fetch. */
    RSAKey publicKey() {
        return signer.toPublicJWK();
    }

    private String token(
            RSAKey signer,
            UnaryOperator<JWSHeader.Builder> header,
            UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(uri())
                        .audience(List.of("lianxin"))
                        .subject("test-client")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(3600)));
        var token =
                new SignedJWT(
                        header.apply(
                                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                                .keyID(signer.getKeyID()))
                                .build(),
                        change.apply(claims).build());
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

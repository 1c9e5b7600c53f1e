package org.lianxin.gateway.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
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
import java.util.function.UnaryOperator;

/** An issuer of tokens for tests: one key, published over HTTP as a real issuer would. */
public final class TestIssuer {

    private static final TestIssuer ONE = new TestIssuer();

    private final RSAKey key;
    private final HttpServer server;

    private TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test-1").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/keys",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    /** The one of this JVM; it lives as long. */
    public static TestIssuer running() {
        return ONE;
    }

    public String keysUri() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    public String uri() {
        return "https://issuer.example";
    }

    /** A bank's token with these scopes, good for an hour. */
    public String bank(String scopes) {
        return token(claims -> claims.claim("caller_kind", "BANK").claim("scope", scopes));
    }

    /** A good token, changed by the test as it likes. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(key, change);
    }

    /** A token signed by a key that the issuer never published. */
    public String foreign() {
        try {
            RSAKey other = new RSAKeyGenerator(2048).keyID("test-1").generate();
            return token(other, claims -> claims.claim("caller_kind", "BANK"));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String token(RSAKey signer, UnaryOperator<JWTClaimsSet.Builder> change) {
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
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test-1").build(),
                        change.apply(claims).build());
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }
}

package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.SetClock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How tokens are asked for and shown, with which proofs, to somebody who checks them by hand. */
class ProvenCallsTests {

    private final SetClock clock = new SetClock();
    private final List<Asked> asked = new ArrayList<>();
    private HttpServer server;
    private ProvenCalls calls;

    private int status = 200;
    private String challenge = "";
    private String body = "{}";
    private @Nullable String nonce;

    private record Asked(@Nullable String authorization, @Nullable String proof, String body) {

        JWTClaimsSet claims() throws ParseException {
            return SignedJWT.parse(proof).getJWTClaimsSet();
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(
                            new Asked(
                                    exchange.getRequestHeaders().getFirst("Authorization"),
                                    exchange.getRequestHeaders().getFirst("DPoP"),
                                    new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8)));
                    if (nonce != null) {
                        exchange.getResponseHeaders().set("DPoP-Nonce", nonce);
                    }
                    if (!challenge.isEmpty()) {
                        exchange.getResponseHeaders().set("WWW-Authenticate", challenge);
                    }
                    byte[] told = body.getBytes(StandardCharsets.UTF_8);
                    int its = status;
                    // Whoever comes again is let in; said before the test can go on.
                    status = 200;
                    challenge = "";
                    exchange.sendResponseHeaders(its, told.length);
                    exchange.getResponseBody().write(told);
                    exchange.close();
                });
        server.start();
        calls =
                new ProvenCalls(
                        HttpClient.newHttpClient(),
                        ProofKey.generate(),
                        Duration.ofSeconds(10),
                        clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/graphql");
    }

    private ProvenCalls.Answer post(@Nullable AccessToken token)
            throws IOException, InterruptedException {
        return calls.post(address(), "application/json", "{}", token);
    }

    @Test
    void aBoundTokenComesWithAProofAboutThisVeryCall()
            throws IOException, InterruptedException, ParseException, JOSEException {
        AccessToken token = new AccessToken("abc.def", true);
        post(token);
        post(token);

        assertThat(asked.getFirst().authorization).isEqualTo("DPoP abc.def");
        SignedJWT proof = SignedJWT.parse(asked.getFirst().proof);
        assertThat(proof.getHeader().getType().getType()).isEqualTo("dpop+jwt");
        assertThat(proof.getHeader().getJWK().isPrivate()).isFalse();
        assertThat(proof.verify(new ECDSAVerifier(proof.getHeader().getJWK().toECKey()))).isTrue();
        JWTClaimsSet claims = proof.getJWTClaimsSet();
        assertThat(claims.getStringClaim("htm")).isEqualTo("POST");
        assertThat(claims.getStringClaim("htu")).isEqualTo(address().toString());
        // Worked out by: printf abc.def | openssl dgst -sha256 -binary | basenc --base64url
        assertThat(claims.getStringClaim("ath"))
                .isEqualTo("67MSe_XHxLTkK1FxD0lGwcHQWzMdI3ndFeOlQx7ZNBY");
        assertThat(claims.getIssueTime()).isEqualTo(clock.instant());
        assertThat(claims.getJWTID()).isNotEqualTo(asked.getLast().claims().getJWTID());
    }

    @Test
    void aTokenThatIsBoundToNothingComesAlone() throws IOException, InterruptedException {
        post(AccessToken.read("opaque"));
        assertThat(asked.getFirst().authorization).isEqualTo("Bearer opaque");
        assertThat(asked.getFirst().proof).isNull();
    }

    @Test
    void whoeverWantsANonceGetsItAtOnceAndFromThenOn()
            throws IOException, InterruptedException, ParseException {
        status = 401;
        challenge = "DPoP algs=\"ES256\", error=\"use_dpop_nonce\"";
        nonce = "first";
        assertThat(post(new AccessToken("abc", true)).status()).isEqualTo(200);
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().claims().getStringClaim("nonce")).isNull();
        assertThat(asked.getLast().claims().getStringClaim("nonce")).isEqualTo("first");
        // Given with an answer, it is for the next proof.
        nonce = "second";
        post(new AccessToken("abc", true));
        post(new AccessToken("abc", true));
        assertThat(asked).hasSize(4);
        assertThat(asked.get(2).claims().getStringClaim("nonce")).isEqualTo("first");
        assertThat(asked.get(3).claims().getStringClaim("nonce")).isEqualTo("second");
    }

    @Test
    void whoeverRefusesForAnotherReasonIsAskedOnce() throws IOException, InterruptedException {
        status = 401;
        challenge = "DPoP error=\"invalid_token\"";
        nonce = "first";
        assertThat(post(new AccessToken("abc", true)).status()).isEqualTo(401);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aTokenIsAskedForByTheClientsKeyAndKeptUntilItEndsOrIsRefused()
            throws IOException, InterruptedException, ParseException, JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        var client =
                new PeerProperties.Client(
                        "region b",
                        address(),
                        "https://issuer.example",
                        Path.of("unused"),
                        "feeds:read");
        var tokens = new RequestedTokens(calls, client, ProofKey.of(key.toJSONString()), clock);
        body = "{\"access_token\": \"abc\", \"token_type\": \"DPoP\", \"expires_in\": 300}";
        AccessToken token = tokens.token();
        assertThat(token).isEqualTo(new AccessToken("abc", true));
        assertThat(asked.getFirst().authorization).isNull();
        assertThat(asked.getFirst().claims().getStringClaim("ath")).isNull();
        assertThat(asked.getFirst().body)
                .contains("grant_type=client_credentials&scope=feeds%3Aread&client_id=region+b&");
        var assertion =
                SignedJWT.parse(asked.getFirst().body.replaceAll(".*client_assertion=", ""));
        assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("one");
        assertThat(assertion.getJWTClaimsSet().getAudience())
                .containsExactly("https://issuer.example");
        assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("region b");
        assertThat(assertion.getJWTClaimsSet().getExpirationTime())
                .isEqualTo(clock.instant().plusSeconds(60));

        clock.pass(Duration.ofSeconds(269));
        tokens.token();
        assertThat(asked).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        tokens.token();
        assertThat(asked).hasSize(2);
        tokens.refused(token);
        tokens.token();
        assertThat(asked).hasSize(3);

        body = "{\"access_token\": \"abc\", \"token_type\": \"Bearer\"}";
        tokens.refused(token);
        assertThat(tokens.token().isBound()).isFalse();
        status = 401;
        assertThatThrownBy(tokens::token).isInstanceOf(RequestedTokens.NoToken.class);
    }

    @Test
    void aKeyThatIsNoneIsNotTaken() throws JOSEException {
        var publicHalf = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONString();
        var another = new ECKeyGenerator(Curve.P_384).generate().toJSONString();
        for (String none : List.of("", "{}", publicHalf, another)) {
            assertThatThrownBy(() -> ProofKey.of(none))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

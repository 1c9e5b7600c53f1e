package org.lianxin.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jwt.JwtDecoders;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class DevelopmentIssuerTests {

    private static DevelopmentIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = DevelopmentIssuer.start(FreePort.any());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource
    void givesEachDemoClientItsToken(DemoClient client) throws Exception {
        SignedJWT token = SignedJWT.parse(Requests.token(issuer, client));

        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(issuer.uri());
        assertThat(claims.getAudience()).containsExactly("lianxin");
        assertThat(claims.getStringListClaim("scope"))
                .containsExactlyInAnyOrderElementsOf(client.scopes());
        assertThat(claims.getStringClaim("organisation")).isEqualTo(client.organisation());
        assertThat(claims.getStringClaim("caller_kind")).isEqualTo(client.callerKind());
    }

    @Test
    void isFoundByItsDiscoveryDocument() throws Exception {
        String token = Requests.token(issuer, DemoClient.BANK);

        assertThat(JwtDecoders.fromIssuerLocation(issuer.uri()).decode(token).getSubject())
                .isEqualTo("demo-bank");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        assertThat(Requests.token(issuer, DemoClient.BANK, "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void givesABoundTokenToAClientThatShowsItsKey() throws Exception {
        ProofKey key = ProofKey.generate();
        Instant now = Instant.now();

        var answer =
                Requests.boundToken(
                        issuer,
                        DemoClient.BANK,
                        issuer.clientKeys().assertion(DemoClient.BANK, issuer.uri(), now),
                        key.proof("POST", issuer.tokenEndpoint(), now));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var told = JSONObjectUtils.parse(answer.body());
        assertThat(told.get("token_type")).isEqualTo("DPoP");
        assertThat(
                        SignedJWT.parse(String.valueOf(told.get("access_token")))
                                .getJWTClaimsSet()
                                .getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("jkt", key.thumbprint()));
    }

    @Test
    void refusesAnotherClientsKeyAndAStaleAssertion() throws Exception {
        ProofKey key = ProofKey.generate();
        Instant now = Instant.now();
        String others =
                issuer.clientKeys()
                        .assertion(
                                DemoClient.COURT,
                                issuer.uri(),
                                now,
                                claims ->
                                        claims.issuer(DemoClient.BANK.id())
                                                .subject(DemoClient.BANK.id()));
        String stale =
                issuer.clientKeys().assertion(DemoClient.BANK, issuer.uri(), now.minusSeconds(300));
        for (String assertion : List.of(others, stale)) {
            String proof = key.proof("POST", issuer.tokenEndpoint(), now);
            assertThat(Requests.boundToken(issuer, DemoClient.BANK, assertion, proof).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DevelopmentIssuer.start(taken.getLocalPort()))
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }
}

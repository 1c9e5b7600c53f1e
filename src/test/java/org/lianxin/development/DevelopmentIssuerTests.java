package org.lianxin.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DevelopmentIssuer.start(taken.getLocalPort()))
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }
}

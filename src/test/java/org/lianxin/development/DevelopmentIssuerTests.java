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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;

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
        SignedJWT token = SignedJWT.parse(token(client, client.secret()).accessToken());

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
        String token = token(DemoClient.BANK, DemoClient.BANK.secret()).accessToken();

        assertThat(JwtDecoders.fromIssuerLocation(issuer.uri()).decode(token).getSubject())
                .isEqualTo("demo-bank");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        assertThat(token(DemoClient.BANK, "wrong").status()).isEqualTo(401);
    }

    @Test
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DevelopmentIssuer.start(taken.getLocalPort()))
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }

    private record Answer(int status, String body) {
        String accessToken() throws ParseException {
            return String.valueOf(JSONObjectUtils.parse(body).get("access_token"));
        }
    }

    private static Answer token(DemoClient client, String secret) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String form =
                    "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
                            .formatted(client.id(), secret, String.join("+", client.scopes()));
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        }
    }
}

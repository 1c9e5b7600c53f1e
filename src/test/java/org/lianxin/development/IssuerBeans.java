package org.lianxin.development;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The beans of the development issuer. Not a configuration that a scan could find. */
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class IssuerBeans {

    static final String ISSUER = "lianxin.dev.issuer";

    private static final String KEYS = "/client-keys/";

    /** The audience that the gateway demands of a token. */
    private static final String AUDIENCE = "lianxin";

    @Bean
    SecurityFilterChain issuerEndpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(KEYS + "*")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    @Bean
    RegisteredClientRepository demoClients(Environment environment) {
        String issuer = environment.getRequiredProperty(ISSUER);
        return new InMemoryRegisteredClientRepository(
                Arrays.stream(DemoClient.values())
                        .map(client -> registered(client, issuer + KEYS + client.id()))
                        .toList());
    }

    @Bean
    DemoClientKeys demoClientKeys() {
        return new DemoClientKeys();
    }

    /** Where a client with a key of its own publishes the public half; here we do it for it. */
    @Bean
    RouterFunction<ServerResponse> clientKeys(DemoClientKeys keys) {
        return RouterFunctions.route()
                .GET(
                        KEYS + "{client}",
                        request ->
                                ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(keys.published(request.pathVariable("client"))))
                .build();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(Environment environment) {
        return AuthorizationServerSettings.builder()
                .issuer(environment.getRequiredProperty(ISSUER))
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    /** The issuer's own pages (user info) read the tokens that it made. */
    @Bean
    JwtDecoder tokenReader(JWKSource<SecurityContext> signingKey) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKey);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            DemoClient client = byId(context.getRegisteredClient().getClientId());
            context.getClaims()
                    .audience(List.of(AUDIENCE))
                    .claim("organisation", client.organisation())
                    .claim("caller_kind", client.callerKind());
            if (client == DemoClient.SUBJECT) {
                context.getClaims()
                        .claim("document_kind", "RESIDENT_ID")
                        .claim("document_number", DemoClient.REPRESENTATIVE);
            }
        };
    }

    private static DemoClient byId(String clientId) {
        return Arrays.stream(DemoClient.values())
                .filter(client -> client.id().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private static RegisteredClient registered(DemoClient client, String keys) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .clientSettings(
                        ClientSettings.builder()
                                .jwkSetUrl(keys)
                                .tokenEndpointAuthenticationSigningAlgorithm(
                                        SignatureAlgorithm.ES256)
                                .build())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
                .build();
    }
}

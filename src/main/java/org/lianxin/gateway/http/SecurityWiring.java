package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

import java.time.Clock;

/**
 * Who comes in: bearer tokens, no sessions. Whether a field needs a caller, the field decides; here
 * only a token that is shown must be a good one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenProperties.class)
class SecurityWiring {

    private static final String[] OPEN = {
        "/graphql", "/", "/graphiql", "/graphiql/**", "/actuator/health/**", "/error"
    };

    /** GraphiQL's editor sets styles and shows small images of its own. */
    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain bearerTokens(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            Clock clock,
            TokenProperties properties,
            AnswerWriter writer) {
        var tokens =
                new VerifiedTokens(
                        required(decoder.getIfAvailable()),
                        clock,
                        properties.keptFor(),
                        properties.keptMax());
        var refusals = new TokenRefusals(writer);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN).permitAll().anyRequest().denyAll())
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(refusals)
                                        .jwt(jwt -> jwt.authenticationManager(tokens)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(OWN_CONTENT_ONLY)))
                // Only JSON by POST with a token is taken; there is no cookie to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .build();
    }

    private static JwtDecoder required(@Nullable JwtDecoder decoder) {
        if (decoder == null) {
            throw new IllegalStateException(
                    "没有令牌签发方 / no token issuer: set"
                            + " spring.security.oauth2.resourceserver.jwt.issuer-uri");
        }
        return decoder;
    }
}

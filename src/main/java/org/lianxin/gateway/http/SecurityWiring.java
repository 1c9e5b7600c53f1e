package org.lianxin.gateway.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who comes in: by tokens, without sessions. Whether a field needs a caller, the field decides;
 * here only a token that is shown must be a good one.
 */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    private static final String[] OPEN = {
        "/graphql", "/", "/graphiql", "/graphiql/**", "/actuator/health/**", "/error"
    };

    /** GraphiQL's editor sets styles and shows small images of its own. */
    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain callers(
            HttpSecurity http,
            PresentedTokens presented,
            CallerTokens tokens,
            TokenRefusals refusals) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN).permitAll().anyRequest().denyAll())
                .addFilterBefore(callers(presented, tokens, refusals), AuthorizationFilter.class)
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

    /**
     * Refuses what the framework refuses by itself, header values with control characters or
     * unknown ones among it; only that these are looked for letter by letter, because a pattern
     * takes longer over a token than checking it.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(SecurityWiring::isAllowedInHeaders);
        return firewall;
    }

    /**
     * A loop, for a token and its proof have a thousand letters and are looked at several times.
     */
    static boolean isAllowedInHeaders(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowedInHeaders(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowedInHeaders(char letter) {
        return (letter >= ' ' && letter <= '~')
                || letter == '\t'
                || (Character.isDefined(letter) && !Character.isISOControl(letter));
    }

    /** Nobody watches the filters one by one; unwatched, none of them is wrapped. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static AuthenticationFilter callers(
            PresentedTokens presented, CallerTokens tokens, TokenRefusals refusals) {
        var filter = new AuthenticationFilter((AuthenticationManager) tokens, presented);
        filter.setSuccessHandler(
                (request, response, caller) -> {
                    if (request.getAttribute(PresentedTokens.NONCE) instanceof String nonce) {
                        response.setHeader(PresentedTokens.NONCE, nonce);
                    }
                });
        filter.setFailureHandler(refusals::commence);
        return filter;
    }
}

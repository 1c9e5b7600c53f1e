package org.lianxin.gateway.http;

import org.lianxin.access.SeenProofs;
import org.lianxin.gateway.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Who decides on tokens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenProperties.class)
class TokenWiring {

    @Bean
    PresentedTokens presentedTokens(TokenProperties properties) {
        return new PresentedTokens(properties.publicUri());
    }

    @Bean
    CallerTokens callerTokens(
            TokenProperties properties, Limits limits, SeenProofs seen, Clock clock) {
        var tokens =
                new VerifiedTokens(
                        new TrustedIssuers(properties, clock),
                        clock,
                        properties.keptFor(),
                        properties.keptMax());
        var nonces = new Nonces(clock, properties.nonceEvery(), properties.nonceProofsMax());
        var proofs = new Proofs(seen, nonces, clock, properties.proofAge(), properties.clockSkew());
        var refused = new RefusedTokens(limits.refusedTokensPerMinute());
        return new CallerTokens(tokens, proofs, refused, properties.dpopRequired());
    }
}

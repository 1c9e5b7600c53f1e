package org.lianxin.gateway.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.text.ParseException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decodes a token by the keys of the issuer that it names, if that is a trusted one.
 *
 * <p>Only asymmetric signatures are taken: with {@code none} there is nothing to check, and an HMAC
 * could be made with a public key. A type, where there is one, is that of an access token, so that
 * neither a proof nor a client's own assertion is taken for one.
 */
final class TrustedIssuers implements JwtDecoder {

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(
                    SignatureAlgorithm.RS256,
                    SignatureAlgorithm.PS256,
                    SignatureAlgorithm.ES256,
                    SignatureAlgorithm.ES384,
                    SignatureAlgorithm.ES512);

    private final Map<String, JwtDecoder> byIssuer = new HashMap<>();

    TrustedIssuers(TokenProperties properties, Clock clock) {
        if (properties.issuers().isEmpty()) {
            throw new IllegalStateException(
                    "没有令牌签发方 / no token issuer: set lianxin.token.issuers[0].uri or"
                            + " spring.security.oauth2.resourceserver.jwt.issuer-uri");
        }
        properties
                .issuers()
                .forEach(issuer -> byIssuer.put(issuer.uri(), decoder(issuer, properties, clock)));
    }

    @Override
    public Jwt decode(String token) {
        JwtDecoder decoder = byIssuer.get(named(token));
        if (decoder == null) {
            throw new BadJwtException("not of a trusted issuer");
        }
        return decoder.decode(token);
    }

    /** What the token says of itself; its signature proves it or not, by that issuer's keys. */
    private static String named(String token) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
            String issuer = claims == null ? null : claims.getIssuer();
            return issuer == null ? "" : issuer;
        } catch (ParseException notSigned) {
            throw new BadJwtException("not a signed token", notSigned);
        }
    }

    private static JwtDecoder decoder(
            TokenProperties.Issuer issuer, TokenProperties properties, Clock clock) {
        var keys =
                new IssuerKeys(
                        new Discovery(issuer),
                        clock,
                        properties.keysKeptFor(),
                        properties.keysRetryAfter());
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys)
                        .jwsAlgorithms(
                                taken -> {
                                    taken.clear();
                                    taken.addAll(ALGORITHMS);
                                })
                        // Types are ours to check, below.
                        .jwtProcessorCustomizer(
                                processor -> processor.setJWSTypeVerifier((_, _) -> {}))
                        .build();
        decoder.setJwtValidator(claims(issuer, properties, clock));
        decoder.setClaimSetConverter(new ClientNames(issuer, properties.issuers()));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> claims(
            TokenProperties.Issuer issuer, TokenProperties properties, Clock clock) {
        var times = new JwtTimestampValidator(properties.clockSkew());
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        var types = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT");
        types.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                types,
                new JwtIssuerValidator(issuer.uri()),
                new JwtAudienceValidator(properties.audience()));
    }
}

package org.lianxin.gateway.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Whose tokens are taken and how they are checked, under {@code lianxin.token}.
 *
 * @param issuers whose tokens are taken; at least one
 * @param audience what a token has to be meant for
 * @param clockSkew how far the clocks of issuer, client and gateway may lie apart
 * @param keysKeptFor at most so long is an issuer's key honoured after it left the key set
 * @param keysRetryAfter how soon the key set is fetched again for a key that it does not have
 * @param keptFor at most so long is a verified token taken without checking it anew
 * @param keptMax how many are remembered
 * @param dpopRequired whether banks, courts and agencies have to prove that they hold the key of
 *     their token (RFC 9449); off only in development
 * @param proofAge how old a proof may be
 * @param nonceEvery after how long a gateway gives out another nonce for proofs; the last two are
 *     taken
 * @param nonceProofsMax with how many proofs at most one nonce is used: what a gateway remembers is
 *     twice that, some 80 bytes each
 * @param publicUri the address of {@code /graphql} as clients see it, which proofs have to name;
 *     empty takes the address of the request
 */
@ConfigurationProperties("lianxin.token")
record TokenProperties(
        @DefaultValue List<Issuer> issuers,
        @DefaultValue("lianxin") String audience,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("5m") Duration keysKeptFor,
        @DefaultValue("5s") Duration keysRetryAfter,
        @DefaultValue("60s") Duration keptFor,
        @DefaultValue("10000") int keptMax,
        @DefaultValue("true") boolean dpopRequired,
        @DefaultValue("60s") Duration proofAge,
        @DefaultValue("60s") Duration nonceEvery,
        @DefaultValue("50000") int nonceProofsMax,
        @DefaultValue("") String publicUri) {

    public TokenProperties {
        issuers = issuers.stream().filter(issuer -> !issuer.uri().isBlank()).toList();
        if (issuers.stream().map(Issuer::clientPrefix).distinct().count() < issuers.size()) {
            throw new IllegalArgumentException(
                    "two issuers of lianxin.token.issuers have the same client-prefix");
        }
        if (audience.isBlank()) {
            throw new IllegalArgumentException("lianxin.token.audience is empty");
        }
        if (clockSkew.isNegative() || clockSkew.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("lianxin.token.clock-skew is 0 to 5 minutes");
        }
        if (nonceEvery.compareTo(Duration.ofSeconds(1)) < 0 || nonceProofsMax < 1) {
            throw new IllegalArgumentException(
                    "lianxin.token.nonce-every is at least a second, nonce-proofs-max at least 1");
        }
    }

    /**
     * One issuer.
     *
     * @param uri what stands as {@code iss} in its tokens
     * @param keysUri where its keys are; empty asks its discovery document
     * @param clientPrefix put before the names of its clients, so that what is registered for one
     *     issuer's client is not another's of the same name; only one issuer may go without
     */
    record Issuer(
            @DefaultValue("") String uri,
            @DefaultValue("") String keysUri,
            @DefaultValue("") String clientPrefix) {

        URI keys() {
            return URI.create(keysUri);
        }
    }
}

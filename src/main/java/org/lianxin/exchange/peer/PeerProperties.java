package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Which regions' gateways are followed, under {@code lianxin.peer}; what bounds it stands in {@code
 * src/docs/limits.md}. That one is named here is not enough: an agreement has to be in force.
 *
 * @param every how often it is looked for something new
 * @param timeout for one question
 * @param proofKeyFile a JWK with the private key of P-256 by which this gateway proves that its
 *     tokens are its own; empty: one is made at each start, to which requested tokens are bound
 */
@ConfigurationProperties("lianxin.peer")
record PeerProperties(
        @DefaultValue("1m") Duration every,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("") String proofKeyFile,
        @DefaultValue List<Link> links) {

    /**
     * One of them, with where tokens for it come from: a file or an issuer.
     *
     * @param code of the organisation that runs it
     * @param url of its GraphQL endpoint
     * @param tokenFile holds an access token, which whoever runs this gateway keeps fresh
     * @param client as which tokens are asked for
     */
    record Link(String code, URI url, @Nullable Path tokenFile, @Nullable Client client) {

        Link {
            if ((tokenFile == null) == (client == null)) {
                throw new IllegalArgumentException(
                        "each of lianxin.peer.links has either a token-file or a client");
            }
        }
    }

    /**
     * A client of an issuer, by private_key_jwt.
     *
     * @param tokenUri where tokens are asked for
     * @param issuer whom its assertions are for; without it the token URI itself
     * @param keyFile a JWK with its private key of P-256, of which the issuer knows the public half
     * @param scope what is asked for
     */
    record Client(
            String id,
            URI tokenUri,
            @Nullable String issuer,
            Path keyFile,
            @DefaultValue("feeds:read recalls:read recalls:write") String scope) {

        String audience() {
            return issuer == null ? tokenUri.toString() : issuer;
        }
    }
}

package org.lianxin.exchange.peer;

import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.kernel.UnifiedCode;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The lines to other regions' gateways, as they are configured. */
final class Links {

    private final PeerProperties properties;
    private final Clock clock;

    Links(PeerProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Those of this region.
     *
     * @throws PeerLinksRefused if there are any, and nobody said which region this is, or a key
     *     cannot be used
     */
    Map<UnifiedCode, PeerSource> from(PeerRegion region) {
        Map<UnifiedCode, PeerSource> sources = new LinkedHashMap<>();
        if (properties.links().isEmpty()) {
            return sources;
        }
        UnifiedCode own =
                region.code()
                        .orElseThrow(
                                () ->
                                        new PeerLinksRefused(
                                                "lianxin.region.code 未设：有 lianxin.peer.links"
                                                        + " 就须写明本地区",
                                                "lianxin.region.code is missing: with"
                                                        + " lianxin.peer.links it must say which"
                                                        + " region this is"));
        ProvenCalls calls = calls();
        for (PeerProperties.Link link : properties.links()) {
            sources.put(
                    UnifiedCode.of(link.code()),
                    new HttpPeerSource(
                            calls, link.url(), FeedKey.ofPeer(own), tokens(calls, link)));
        }
        return sources;
    }

    /** No redirect is followed: the token is for the address that was named. */
    private ProvenCalls calls() {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(properties.timeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        String file = properties.proofKeyFile();
        ProofKey key = file.isBlank() ? ProofKey.generate() : key(Path.of(file));
        return new ProvenCalls(client, key, properties.timeout(), clock);
    }

    /** From a file it is read each time anew: whoever runs the gateway keeps it fresh. */
    private Tokens tokens(ProvenCalls calls, PeerProperties.Link link) {
        PeerProperties.Client client = link.client();
        if (client != null) {
            return new RequestedTokens(calls, client, key(client.keyFile()), clock);
        }
        Path file = Objects.requireNonNull(link.tokenFile());
        return () -> AccessToken.read(token(file));
    }

    private static String token(Path file) throws RequestedTokens.NoToken {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new RequestedTokens.NoToken("the file of the token cannot be read");
        }
    }

    private static ProofKey key(Path file) {
        try {
            return ProofKey.of(Files.readString(file));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new PeerLinksRefused(
                    file + " 无法读取，或者不是 P-256 私钥（JWK）",
                    file + " cannot be read, or is no private key of P-256 (JWK)");
        }
    }
}

package org.lianxin.gateway.http;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** Fetches an issuer's key set, from where its discovery document says unless that is known. */
final class Discovery implements IssuerKeys.Published {

    private static final int MILLIS_MAX = 3000;
    private static final int BYTES_MAX = 256 * 1024;

    private final TokenProperties.Issuer issuer;
    private final DefaultResourceRetriever http =
            new DefaultResourceRetriever(MILLIS_MAX, MILLIS_MAX, BYTES_MAX);
    private volatile @Nullable URI found;

    Discovery(TokenProperties.Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public String fetch() throws IOException {
        return get(issuer.keysUri().isBlank() ? discovered() : issuer.keys());
    }

    private URI discovered() throws IOException {
        URI known = found;
        if (known != null) {
            return known;
        }
        IOException absent = new IOException("no discovery document");
        for (URI place : places(URI.create(issuer.uri()))) {
            try {
                URI keys = keysIn(get(place));
                found = keys;
                return keys;
            } catch (IOException failure) {
                absent.addSuppressed(failure);
            }
        }
        throw absent;
    }

    /** OpenID Connect Discovery puts it behind the issuer's path, RFC 8414 before it. */
    private static List<URI> places(URI issuer) {
        String path = issuer.getPath() == null ? "" : issuer.getPath().replaceAll("/$", "");
        return List.of(
                issuer.resolve(path + "/.well-known/openid-configuration"),
                issuer.resolve("/.well-known/oauth-authorization-server" + path));
    }

    private URI keysIn(String document) throws IOException {
        try {
            Map<String, Object> metadata = JSONObjectUtils.parse(document);
            if (!issuer.uri().equals(metadata.get("issuer"))) {
                throw new IOException("the discovery document is another issuer's");
            }
            return URI.create(JSONObjectUtils.getString(metadata, "jwks_uri"));
        } catch (ParseException | IllegalArgumentException bad) {
            throw new IOException("the discovery document cannot be read", bad);
        }
    }

    private String get(URI place) throws IOException {
        return http.retrieveResource(place.toURL()).getContent();
    }
}

package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** The address of a request as RFC 9449 compares it: without query and fragment, normalised. */
final class TargetUri {

    private TargetUri() {}

    /** Whether both name the same resource; nothing that is not an absolute address does. */
    static boolean same(String own, @Nullable String claimed) {
        return claimed != null
                && (own.equals(claimed)
                        || Objects.equals(normal(own, "own"), normal(claimed, "claimed")));
    }

    private static String normal(String address, String otherwise) {
        try {
            URI uri = URI.create(address).normalize();
            if (uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null) {
                return otherwise;
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            return scheme + "://" + host + ":" + port(scheme, uri.getPort()) + path;
        } catch (IllegalArgumentException notAnAddress) {
            return otherwise;
        }
    }

    private static int port(String scheme, int given) {
        if (given != -1) {
            return given;
        }
        return scheme.equals("https") ? 443 : 80;
    }
}

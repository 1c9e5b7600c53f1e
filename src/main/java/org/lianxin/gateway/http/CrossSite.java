package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Whether a page of another site makes a browser send a request.
 *
 * <p>Tokens are no cookies, so such a page has none to ride on; but it must not use a reader's
 * place in a closed network either. Programs that are no browsers send neither header.
 */
final class CrossSite {

    private CrossSite() {}

    static boolean isFrom(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    /** {@code Host} is set by the browser, not by the page. The scheme may end at a proxy. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        String host = host(origin);
        return host != null && host.equalsIgnoreCase(request.getHeader("Host"));
    }

    private static @Nullable String host(String origin) {
        int start = origin.indexOf("://");
        return start < 0 ? null : origin.substring(start + 3);
    }
}

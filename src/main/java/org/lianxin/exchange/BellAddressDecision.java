package org.lianxin.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses a bell may have: {@code https} and a name, nothing in front of the name, nothing
 * behind a number sign. Where the name leads is looked at each time it is rung.
 */
public final class BellAddressDecision {

    public static final int LENGTH_MAX = 500;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private BellAddressDecision() {}

    /**
     * The address; empty where it may not be one.
     *
     * @param loopback whether {@code http} to this very machine may be one too: for development
     */
    public static Optional<URI> address(String text, boolean loopback) {
        if (text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return isFit(address, loopback) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean isFit(URI address, boolean loopback) {
        String host = address.getHost();
        if (host == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || !address.toASCIIString().equals(address.toString())) {
            return false;
        }
        return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> loopback && LOOPBACK.contains(host);
            default -> false;
        };
    }
}

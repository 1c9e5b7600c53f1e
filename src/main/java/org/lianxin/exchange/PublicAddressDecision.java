package org.lianxin.exchange;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Whether an address lies on the public network. Of IPv4 what RFC 6890 and its followers set aside
 * does not; of IPv6 only what is handed out (2000::/3) does, without documentation, and without
 * what carries an IPv4 address inside (6to4, Teredo), which could be any.
 */
public final class PublicAddressDecision {

    /** Network and length of its prefix. */
    private static final int[][] SET_ASIDE = {
        {0x00000000, 8}, // this network
        {0x0A000000, 8}, // private
        {0x64400000, 10}, // shared by a provider's customers
        {0x7F000000, 8}, // loopback
        {0xA9FE0000, 16}, // link local, and the metadata of clouds
        {0xAC100000, 12}, // private
        {0xC0000000, 24}, // protocols
        {0xC0000200, 24}, // documentation
        {0xC0586300, 24}, // 6to4 relays
        {0xC0A80000, 16}, // private
        {0xC6120000, 15}, // benchmarks
        {0xC6336400, 24}, // documentation
        {0xCB007100, 24}, // documentation
        {0xE0000000, 3}, // multicast and what was never handed out
    };

    private PublicAddressDecision() {}

    public static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(number(four.getAddress()));
            case Inet6Address six -> isPublic(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(int four) {
        for (int[] network : SET_ASIDE) {
            int mask = -1 << (Integer.SIZE - network[1]);
            if ((four & mask) == network[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(byte[] six) {
        int first = pair(six, 0);
        int second = pair(six, 2);
        boolean handedOut = (first & 0xE000) == 0x2000;
        boolean sixToFour = first == 0x2002;
        boolean protocolsOrDocumentation = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        boolean newDocumentation = first == 0x3FFF && second < 0x1000;
        return handedOut && !sixToFour && !protocolsOrDocumentation && !newDocumentation;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static int number(byte[] four) {
        return pair(four, 0) << 16 | pair(four, 2);
    }
}

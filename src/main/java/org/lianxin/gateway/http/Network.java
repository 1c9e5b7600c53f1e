package org.lianxin.gateway.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** From where a request comes, as far as one party can be told from another by it. */
final class Network {

    /** Of IPv6 a single party has 2^64 addresses, all in one network. */
    private static final int IPV6_BYTES = 8;

    private Network() {}

    /** The address itself, of IPv6 its /64 network; what cannot be read stays as it is. */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_BYTES)) + "/64"
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}

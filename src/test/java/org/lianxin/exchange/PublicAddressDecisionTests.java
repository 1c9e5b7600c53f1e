package org.lianxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;

class PublicAddressDecisionTests {

    /** The registries' own words: what is set aside, and the one part of IPv6 handed out. */
    private static final List<String> SET_ASIDE =
            List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.1.1",
                "172.31.255.255",
                "169.254.169.254",
                "100.100.100.200",
                "0.0.0.0",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fd00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1",
                "ff02::1"
            })
    void isNotPublic(String address) {
        assertThat(PublicAddressDecision.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "114.114.114.114", "172.32.0.1", "2400:3200::1", "2606:4700::1"})
    void isPublic(String address) {
        assertThat(PublicAddressDecision.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void saysOfAnyAddressWhatTheRegistriesSay() throws UnknownHostException {
        var random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[i % 2 == 0 ? 4 : 16];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                near(bytes, SET_ASIDE.get(random.nextInt(SET_ASIDE.size())), random);
            }
            InetAddress address = InetAddress.getByAddress(bytes);
            assertThat(PublicAddressDecision.isPublic(address))
                    .as(address.getHostAddress())
                    .isEqualTo(naive(bytes));
        }
    }

    /** Takes on the network's first bits, so that its edges are met. */
    private static void near(byte[] bytes, String network, Random random) {
        byte[] base = InetAddress.ofLiteral(network.split("/", 2)[0]).getAddress();
        if (base.length == bytes.length) {
            int kept = Integer.parseInt(network.split("/", 2)[1]) / 8 + random.nextInt(2);
            System.arraycopy(base, 0, bytes, 0, Math.min(kept, bytes.length));
        }
    }

    private static boolean naive(byte[] bytes) {
        if (bytes.length == 16 && !in(bytes, "2000::/3")) {
            return false;
        }
        return SET_ASIDE.stream().noneMatch(network -> in(bytes, network));
    }

    private static boolean in(byte[] bytes, String network) {
        String[] parts = network.split("/", 2);
        byte[] base = InetAddress.ofLiteral(parts[0]).getAddress();
        int rest = bytes.length * 8 - Integer.parseInt(parts[1]);
        return base.length == bytes.length
                && new BigInteger(1, bytes)
                        .shiftRight(rest)
                        .equals(new BigInteger(1, base).shiftRight(rest));
    }
}

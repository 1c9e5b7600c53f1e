package org.lianxin.exchange.bell;

import java.util.Base64;
import java.util.HexFormat;

/** Keys that everybody knows. */
final class TestKeys {

    static final String ED25519 = key("11");
    static final String OTHER = key("22");

    private TestKeys() {}

    private static String key(String pair) {
        return Base64.getEncoder()
                .encodeToString(
                        HexFormat.of()
                                .parseHex("302e020100300506032b657004220420" + pair.repeat(32)));
    }
}

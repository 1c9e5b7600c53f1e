package org.lianxin.development;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The keys of person identity, for demos: whoever reads this knows them, so they protect nobody.
 */
public final class DemoKeys {

    private DemoKeys() {}

    /** As {@code --name=value} for the gateway. */
    public static List<String> arguments() {
        return List.of(
                "--lianxin.identity.hash-key=" + base64("lianxin demo hash key, not secret"),
                "--lianxin.identity.seal-key=" + base64("lianxin demo seal key, not secret"));
    }

    private static String base64(String text) {
        byte[] key = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
        return Base64.getEncoder().encodeToString(key);
    }
}

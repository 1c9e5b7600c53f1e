package org.lianxin.development;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys of person identity and of the audit log, for demos: whoever reads this knows them, so
 * they protect nobody and prove nothing.
 */
public final class DemoKeys {

    public static final String AUDIT_ORIGIN = "demo.invalid/lianxin-audit";

    /** PKCS #8 of an Ed25519 key whose seed is a sentence. */
    public static final String AUDIT_SIGNING_KEY =
            signingKey("lianxin demo audit signing, known to all");

    public static final String AUDIT_PSEUDONYM_KEY = base64("lianxin demo pseudonyms, not secret");

    private DemoKeys() {}

    /** As {@code --name=value} for the gateway. */
    public static List<String> arguments() {
        return List.of(
                "--lianxin.identity.hash-key=" + base64("lianxin demo hash key, not secret"),
                "--lianxin.identity.seal-key=" + base64("lianxin demo seal key, not secret"),
                "--lianxin.audit.origin=" + AUDIT_ORIGIN,
                "--lianxin.audit.signing-key=" + AUDIT_SIGNING_KEY,
                "--lianxin.audit.pseudonym-key=" + AUDIT_PSEUDONYM_KEY);
    }

    private static String signingKey(String text) {
        byte[] seed = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
        String hex = "302e020100300506032b657004220420" + HexFormat.of().formatHex(seed);
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String base64(String text) {
        byte[] key = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
        return Base64.getEncoder().encodeToString(key);
    }
}

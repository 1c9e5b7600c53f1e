package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash by which two versions of a statement are told to say the same. It depends on names and
 * values alone, not on their order; what is absent and what is null are the same.
 */
public final class ContentHash {

    private static final int BYTES = 16;

    private ContentHash() {}

    /** Of what a statement says; values that are not null are taken by their text. */
    public static String of(Map<String, ? extends @Nullable Object> content) {
        MessageDigest digest = sha256();
        new TreeMap<String, @Nullable Object>(content)
                .forEach(
                        (name, value) -> {
                            if (value != null) {
                                feed(digest, name);
                                feed(digest, value.toString());
                            }
                        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** The length stands before the text, so that no two lists of texts feed the same bytes. */
    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

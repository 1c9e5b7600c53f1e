package org.lianxin.rulebook.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A rulebook file as found, with lines that end in LF whatever the checkout made of them. */
record RulebookFile(String name, String text) {

    RulebookFile {
        text = text.replace("\r\n", "\n");
    }

    /** SHA-256 of the text, in lower-case hexadecimal. */
    String digest() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

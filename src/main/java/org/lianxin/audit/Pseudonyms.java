package org.lianxin.audit;

import org.lianxin.kernel.SubjectId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the log in place of subjects and of what is said about them: a hash under a key of
 * the audit's own, so that neither an export nor a proof can be joined with anything else.
 *
 * <p>The key is never changed: under another one nobody would find what was logged about him.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** With a secret key of 32 bytes. */
    public Pseudonyms(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a pseudonym key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The subject's pseudonym, 64 hexadecimal digits. */
    public String of(SubjectId subject) {
        return hash("subject|" + subject.value());
    }

    /**
     * The pseudonym of a listing or an entry, 32 hexadecimal digits.
     *
     * @param id the identifier under which it was shown
     */
    public String ofShown(String id) {
        return hash("shown|" + id).substring(0, 32);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms[…]";
    }
}

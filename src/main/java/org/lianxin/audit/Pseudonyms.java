package org.lianxin.audit;

import org.lianxin.kernel.SubjectId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the log in place of subjects and of what is said about them, under a key of the
 * audit's own, so that neither an export nor a proof can be joined with anything else.
 *
 * <p>A subject's pseudonym is a hash: whoever may read about the subject knows it already. The id
 * under which a listing or an entry was shown is turned into another one of the same length, and by
 * whoever holds the key back again: so a subject can be told which of its own were shown, and
 * nothing has to be kept for that.
 *
 * <p>The key is never changed: under another one nobody would find what was logged about him.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String CIPHER = "AES/CBC/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int ID_LENGTH = 22;

    private final SecretKeySpec key;
    private final SecretKeySpec shownKey;

    /** With a secret key of 32 bytes. */
    public Pseudonyms(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a pseudonym key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.shownKey = new SecretKeySpec(HexFormat.of().parseHex(hash("key of shown ids")), "AES");
    }

    /** The subject's pseudonym, 64 hexadecimal digits. */
    public String of(SubjectId subject) {
        return hash("subject|" + subject.value());
    }

    /**
     * The pseudonym of a listing or an entry: 22 characters, or 32 hexadecimal digits for an id
     * that is not of 16 bytes, which cannot be had back.
     *
     * @param id the identifier under which it was shown
     */
    public String ofShown(String id) {
        return bytes(id)
                .map(plain -> text(turned(Cipher.ENCRYPT_MODE, plain)))
                .orElseGet(() -> hash("shown|" + id).substring(0, 32));
    }

    /** The id under which it was shown; empty for a pseudonym that does not hold one. */
    public Optional<String> shown(String pseudonym) {
        return bytes(pseudonym).map(block -> text(turned(Cipher.DECRYPT_MODE, block)));
    }

    /** One block, so the cipher is a permutation of all ids: without a nonce, equal stays equal. */
    private byte[] turned(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, shownKey, new IvParameterSpec(new byte[ID_BYTES]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + CIPHER, impossible);
        }
    }

    private static Optional<byte[]> bytes(String text) {
        if (text.length() != ID_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return text(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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

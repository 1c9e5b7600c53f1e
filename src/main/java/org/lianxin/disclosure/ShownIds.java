package org.lianxin.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the world sees in place of natural keys, which hold document numbers of decisions, unified
 * codes and the digests of persons.
 *
 * <p>An id is a keyed hash: lasting, the same on every gateway of a graph, and nothing can be read
 * from it. A place in a list is sealed, because it has to be read again: it opens only under the
 * context it was sealed for, and whatever else is handed in does not open. Equal places have equal
 * texts, so that the same answer is the same bytes.
 */
public final class ShownIds {

    private static final String HASH = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int TEXT_MAX = 8_000;

    private final Mac ids;
    private final Mac nonces;
    private final SecretKeySpec sealKey;

    /** With a secret key of 32 bytes. */
    public ShownIds(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        Mac root = keyed(key);
        ids = keyed(mac(root, "ids"));
        nonces = keyed(mac(root, "nonces"));
        sealKey = new SecretKeySpec(mac(root, "seal"), "AES");
    }

    /** The id of a listing or an entry, 22 characters that may stand in an address. */
    public String of(String naturalKey) {
        return text(Arrays.copyOf(mac(ids, naturalKey), ID_BYTES));
    }

    /**
     * Seals a place.
     *
     * @param context whose list it is a place in, and which
     */
    public String seal(String context, String place) {
        byte[] nonce = Arrays.copyOf(mac(nonces, context + '\0' + place), NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, context)
                            .doFinal(place.getBytes(StandardCharsets.UTF_8));
            return text(
                    ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a place could not be sealed", impossible);
        }
    }

    /** The place again; empty for any text that was not sealed here under that context. */
    public Optional<String> open(String context, String sealed) {
        if (sealed.length() > TEXT_MAX) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length < NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, nonce, context)
                            .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HASH, impossible);
        }
    }

    /** A keyed Mac is copied for each use: setting one up costs more than using it. */
    private static byte[] mac(Mac keyed, String text) {
        try {
            return ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("this Java's " + HASH + " has no copy", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ShownIds[…]";
    }
}

package org.lianxin.subject.graph;

import org.lianxin.kernel.PersonKey;
import org.lianxin.subject.GraphSecret;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.PersonIdentity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Person keys by HMAC-SHA256, sealed numbers by AES-256-GCM.
 *
 * <p>The number is sealed together with the person's key: a sealed number moved to another person
 * does not open.
 */
final class KeyedIdentity implements PersonIdentity, GraphSecret {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec hashKey;
    private final SecretKeySpec sealKey;
    private final SecureRandom random = new SecureRandom();

    KeyedIdentity(IdentityKeys keys) {
        this.hashKey = new SecretKeySpec(keys.hashKey(), "HmacSHA256");
        this.sealKey = new SecretKeySpec(keys.sealKey(), "AES");
    }

    @Override
    public PersonKey keyOf(PersonDocument document) {
        return hash("document|" + document.kind().code() + "|" + document.number());
    }

    @Override
    public PersonKey unverifiedKeyOf(String statement) {
        return hash("statement|" + statement);
    }

    @Override
    public byte[] derive(String use) {
        return mac("derived|" + use);
    }

    /** One byte for the form, the nonce, the sealed number and its tag, in Base64. */
    String seal(PersonDocument document, PersonKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = document.number().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, key).doFinal(plain);
            ByteBuffer whole = ByteBuffer.allocate(1 + nonce.length + sealed.length);
            whole.put(FORM).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a document number could not be sealed", impossible);
        }
    }

    /** The number again; fails if it was changed, or sealed for somebody else. */
    String open(String sealed, PersonKey key) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        if (whole.length <= 1 + NONCE_BYTES || whole[0] != FORM) {
            throw new IllegalArgumentException("not a sealed number");
        }
        byte[] nonce = Arrays.copyOfRange(whole, 1, 1 + NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, key);
            byte[] plain = cipher.doFinal(whole, 1 + NONCE_BYTES, whole.length - 1 - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("the sealed number does not open", refused);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, PersonKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(key.hex().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private PersonKey hash(String text) {
        return new PersonKey(HexFormat.of().formatHex(mac(text)));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}

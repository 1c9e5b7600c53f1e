package org.lianxin.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key that checkpoints are verified with, in the form of C2SP {@code signed-note}: a name,
 * four bytes that tell it from others of that name, and an Ed25519 key.
 */
public final class AuditKey {

    private static final byte ED25519 = 0x01;
    private static final int KEY_BYTES = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final int hash;
    private final PublicKey key;

    private AuditKey(String name, byte[] raw) {
        requireName(name);
        this.name = name;
        this.raw = raw;
        this.hash = hash(name, raw);
        try {
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
            System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_BYTES);
            this.key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("not an Ed25519 key", none);
        }
    }

    /** The key with these 32 bytes. */
    public static AuditKey of(String name, byte[] raw) {
        return new AuditKey(name, raw.clone());
    }

    /**
     * The key written as {@code name+hash+key}, the last in Base64.
     *
     * @throws IllegalArgumentException if it is not, or its hash is another's
     */
    public static AuditKey of(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is name+hash+key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        AuditKey key = new AuditKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(text.strip())) {
            throw new IllegalArgumentException("the hash is not this key's");
        }
        return key;
    }

    /** The name that a key or a log may have. */
    static void requireName(String name) {
        if (name.isBlank() || name.chars().anyMatch(c -> c == '+' || c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("a name is visible ASCII without + and spaces");
        }
    }

    public String name() {
        return name;
    }

    /** The four bytes that stand before a signature. */
    int hash() {
        return hash;
    }

    /** Whether that is this key's signature of the text. */
    public boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException wrongForm) {
            return false;
        }
    }

    private static int hash(String name, byte[] raw) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            byte[] bytes = digest.digest(raw);
            return ByteBuffer.wrap(bytes).getInt();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@code name+hash+key}. */
    @Override
    public String toString() {
        byte[] typed = new byte[1 + raw.length];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return "%s+%08x+%s".formatted(name, hash, Base64.getEncoder().encodeToString(typed));
    }
}

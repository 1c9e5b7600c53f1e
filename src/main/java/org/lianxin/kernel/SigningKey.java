package org.lianxin.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** An Ed25519 key to sign with (RFC 8032), and its public half. It never shows itself. */
public final class SigningKey {

    /** What a signature is for does not matter here, only that one fits the other. */
    private static final byte[] TRIAL = "trial".getBytes(StandardCharsets.US_ASCII);

    private static final int PUBLIC_BYTES = 32;

    private final PrivateKey key;
    private final byte[] publicHalf;

    private SigningKey(PrivateKey key, byte[] publicHalf) {
        this.key = key;
        this.publicHalf = publicHalf;
    }

    /**
     * A private key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it: PEM, or
     * its Base64 alone.
     *
     * @throws IllegalArgumentException if it is no such key
     */
    public static SigningKey of(String pem) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            EdECPublicKey half = publicHalf(key);
            SigningKey signing = new SigningKey(key, raw(half));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(half);
            check.update(TRIAL);
            if (!check.verify(signing.sign(TRIAL))) {
                throw new IllegalArgumentException("the public half of the key was not found");
            }
            return signing;
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("not a private Ed25519 key in PKCS #8", none);
        }
    }

    /** The 64 bytes of the signature. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** The 32 bytes of the public half. */
    public byte[] publicHalf() {
        return publicHalf.clone();
    }

    /** Java derives it only where it makes a key: so it is made again, from the same seed. */
    private static EdECPublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed =
                ((EdECPrivateKey) key)
                        .getBytes()
                        .orElseThrow(() -> new IllegalArgumentException("the key hides itself"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
        return (EdECPublicKey) generator.generateKeyPair().getPublic();
    }

    private static byte[] raw(EdECPublicKey half) {
        byte[] encoded = half.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
    }

    private static final class Seeded extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Seeded(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}

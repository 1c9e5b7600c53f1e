package org.lianxin.audit;

import java.nio.ByteBuffer;
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

/** Signs checkpoints with Ed25519 under the log's name. */
public final class AuditSigner {

    private static final int KEY_BYTES = 32;

    private final String origin;
    private final PrivateKey key;
    private final AuditKey publicKey;

    private AuditSigner(String origin, PrivateKey key, AuditKey publicKey) {
        this.origin = origin;
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * With a private key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it: PEM,
     * or its Base64 alone.
     *
     * @throws IllegalArgumentException if it is no such key, or the origin no name
     */
    public static AuditSigner of(String origin, String pem) {
        AuditKey.requireName(origin);
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            AuditKey publicKey = AuditKey.of(origin, publicHalf(key));
            AuditSigner signer = new AuditSigner(origin, key, publicKey);
            byte[] trial = "trial".getBytes(StandardCharsets.US_ASCII);
            if (!publicKey.verifies(trial, signer.signature(trial))) {
                throw new IllegalArgumentException("the public half of the key was not found");
            }
            return signer;
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("not a private Ed25519 key in PKCS #8", none);
        }
    }

    public AuditKey publicKey() {
        return publicKey;
    }

    /** The signed checkpoint of a tree. */
    public Checkpoint sign(long size, TreeHash root) {
        String text = origin + "\n" + size + "\n" + root.base64() + "\n";
        byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer marked = ByteBuffer.allocate(Integer.BYTES + signature.length);
        marked.putInt(publicKey.hash()).put(signature);
        String line =
                "\n— " + origin + " " + Base64.getEncoder().encodeToString(marked.array()) + "\n";
        return new Checkpoint(origin, size, root, text + line);
    }

    private byte[] signature(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** Java derives it only where it makes a key: so it is made again, from the same seed. */
    private static byte[] publicHalf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed =
                ((EdECPrivateKey) key)
                        .getBytes()
                        .orElseThrow(() -> new IllegalArgumentException("the key hides itself"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
        EdECPublicKey half = (EdECPublicKey) generator.generateKeyPair().getPublic();
        byte[] encoded = half.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    @Override
    public String toString() {
        return "AuditSigner[" + publicKey + "]";
    }

    private static final class Seeded extends SecureRandom {

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

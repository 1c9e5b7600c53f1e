package org.lianxin.audit;

import org.lianxin.kernel.SigningKey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs checkpoints with Ed25519 under the log's name. */
public final class AuditSigner {

    private final String origin;
    private final SigningKey key;
    private final AuditKey publicKey;

    private AuditSigner(String origin, SigningKey key, AuditKey publicKey) {
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
        SigningKey key = SigningKey.of(pem);
        return new AuditSigner(origin, key, AuditKey.of(origin, key.publicHalf()));
    }

    public AuditKey publicKey() {
        return publicKey;
    }

    /** The signed checkpoint of a tree. */
    public Checkpoint sign(long size, TreeHash root) {
        String text = origin + "\n" + size + "\n" + root.base64() + "\n";
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer marked = ByteBuffer.allocate(Integer.BYTES + signature.length);
        marked.putInt(publicKey.hash()).put(signature);
        String line =
                "\n— " + origin + " " + Base64.getEncoder().encodeToString(marked.array()) + "\n";
        return new Checkpoint(origin, size, root, text + line);
    }

    @Override
    public String toString() {
        return "AuditSigner[" + publicKey + "]";
    }
}

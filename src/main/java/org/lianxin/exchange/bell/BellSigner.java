package org.lianxin.exchange.bell;

import org.lianxin.exchange.BellKey;
import org.lianxin.exchange.BellKeys;
import org.lianxin.kernel.SigningKey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs bells as RFC 9421 has it, with Ed25519: method, address, type and digest (RFC 9530) of what
 * is sent, when, and by which key. So a receiver knows that it comes from here, is meant for it,
 * and is not an old one.
 */
final class BellSigner implements BellKeys {

    static final String CONTENT_TYPE = "application/json";

    private static final String COVERED =
            "(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\")";

    private final SigningKey key;
    private final BellKey publicKey;

    BellSigner(SigningKey key) {
        this.key = key;
        this.publicKey = publicKey(key.publicHalf());
    }

    @Override
    public List<BellKey> keys() {
        return List.of(publicKey);
    }

    /** The headers that go with that body, the type among them. */
    Map<String, String> headers(URI address, byte[] body, Instant now, String nonce) {
        String digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(body)) + ":";
        String parameters =
                COVERED
                        + ";created="
                        + now.getEpochSecond()
                        + ";nonce=\""
                        + nonce
                        + "\";keyid=\""
                        + publicKey.id()
                        + "\";alg=\"ed25519\";tag=\"lianxin-bell\"";
        String base =
                "\"@method\": POST\n\"@target-uri\": "
                        + address
                        + "\n\"content-type\": "
                        + CONTENT_TYPE
                        + "\n\"content-digest\": "
                        + digest
                        + "\n\"@signature-params\": "
                        + parameters;
        byte[] signature = key.sign(base.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CONTENT_TYPE);
        headers.put("Content-Digest", digest);
        headers.put("Signature-Input", "bell=" + parameters);
        headers.put("Signature", "bell=:" + Base64.getEncoder().encodeToString(signature) + ":");
        return headers;
    }

    private static BellKey publicKey(byte[] half) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String x = base64.encodeToString(half);
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        return new BellKey(
                base64.encodeToString(sha256(members.getBytes(StandardCharsets.US_ASCII))), x);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

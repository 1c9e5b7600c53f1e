package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;

import java.util.Base64;

/**
 * The two secret keys of {@code lianxin.identity}: 32 bytes each, in Base64, and not the same.
 *
 * <p>Losing the hash key means that no person can be found any more; losing the seal key, that no
 * number can be opened. Neither is ever shown: {@link #toString()} says nothing.
 */
final class IdentityKeys {

    private static final int BYTES = 32;

    private final byte[] hashKey;
    private final byte[] sealKey;

    IdentityKeys(@Nullable String hashKey, @Nullable String sealKey) {
        this.hashKey = decode("hash-key", hashKey);
        this.sealKey = decode("seal-key", sealKey);
        if (hashKey != null && hashKey.equals(sealKey)) {
            throw new IdentityRefused(
                    "lianxin.identity.hash-key 与 lianxin.identity.seal-key 不得相同。",
                    "lianxin.identity.hash-key and lianxin.identity.seal-key must differ.");
        }
    }

    byte[] hashKey() {
        return hashKey.clone();
    }

    byte[] sealKey() {
        return sealKey.clone();
    }

    private static byte[] decode(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw refusal(name, "未设置", "is not set");
        }
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw refusal(name, "不是 Base64", "is not Base64");
        }
        if (key.length != BYTES) {
            throw refusal(name, "不是 32 字节", "is not 32 bytes long");
        }
        return key;
    }

    private static IdentityRefused refusal(String name, String zh, String en) {
        return new IdentityRefused(
                "lianxin.identity." + name + " " + zh + "。",
                "lianxin.identity." + name + " " + en + ".");
    }

    @Override
    public String toString() {
        return "IdentityKeys[…]";
    }
}

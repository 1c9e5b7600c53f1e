package org.lianxin.audit.graph;

import org.lianxin.audit.AuditKey;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Pseudonyms;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The log's keys, read from its settings.
 *
 * @param verifying the public keys, the current one first
 */
record LogKeys(AuditSigner signer, Pseudonyms pseudonyms, List<AuditKey> verifying) {

    /**
     * Reads them.
     *
     * @throws AuditKeysRefused if one is missing or wrong
     */
    static LogKeys of(AuditProperties settings) {
        AuditSigner signer = signer(settings.origin(), settings.signingKey());
        List<AuditKey> verifying = new ArrayList<>();
        verifying.add(signer.publicKey());
        settings.retiredKeys().forEach(key -> verifying.add(retired(key, settings.origin())));
        return new LogKeys(signer, pseudonyms(settings.pseudonymKey()), List.copyOf(verifying));
    }

    private static AuditSigner signer(String origin, String key) {
        require("origin", origin);
        require("signing-key", key);
        try {
            return AuditSigner.of(origin.strip(), key);
        } catch (IllegalArgumentException wrong) {
            throw new AuditKeysRefused(
                    "origin / signing-key",
                    "不是日志名称与 Ed25519 私钥（PKCS #8）",
                    "are not a log's name and a private Ed25519 key in PKCS #8");
        }
    }

    private static Pseudonyms pseudonyms(String key) {
        require("pseudonym-key", key);
        try {
            return new Pseudonyms(Base64.getDecoder().decode(key.strip()));
        } catch (IllegalArgumentException wrong) {
            throw new AuditKeysRefused(
                    "pseudonym-key", "不是 32 字节的 Base64", "is not the Base64 of 32 bytes");
        }
    }

    private static AuditKey retired(String text, String origin) {
        try {
            AuditKey key = AuditKey.of(text);
            if (key.name().equals(origin.strip())) {
                return key;
            }
        } catch (IllegalArgumentException wrong) {
            // told below, without the text
        }
        throw new AuditKeysRefused(
                "retired-keys", "含有不属于本日志的公钥", "hold what is no public key of this log");
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new AuditKeysRefused(name, "未设置", "is not set");
        }
    }

    @Override
    public String toString() {
        return "LogKeys" + verifying;
    }
}

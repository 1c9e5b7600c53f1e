package org.lianxin.audit.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * The audit log's settings. The first three have no default: without them nothing starts.
 *
 * @param origin the log's name, as checkpoints carry it
 * @param signingKey private Ed25519 key in PKCS #8
 * @param pseudonymKey 32 secret bytes in Base64
 * @param retiredKeys public keys that checkpoints were signed with before, as {@code name+hash+key}
 * @param patienceMillis how long a caller waits for its commit
 * @param commitTimeoutMillis how long the server may work on one commit, waiting for locks included
 * @param entriesMax entries in one commit
 * @param waitingMax entries that may wait for a commit; whoever would need more is refused
 * @param tilesMax full tiles kept in memory, 8 KiB each
 * @param repeatMillis how long the same request may be repeated without taking what it claims again
 */
@ConfigurationProperties("lianxin.audit")
record AuditProperties(
        @DefaultValue("") String origin,
        @DefaultValue("") String signingKey,
        @DefaultValue("") String pseudonymKey,
        @DefaultValue List<String> retiredKeys,
        @DefaultValue("10000") long patienceMillis,
        @DefaultValue("5000") long commitTimeoutMillis,
        @DefaultValue("2000") int entriesMax,
        @DefaultValue("20000") int waitingMax,
        @DefaultValue("1024") int tilesMax,
        @DefaultValue("900000") long repeatMillis) {

    Duration patience() {
        return Duration.ofMillis(patienceMillis);
    }

    Duration commitTimeout() {
        return Duration.ofMillis(commitTimeoutMillis);
    }

    Duration repeatWindow() {
        return Duration.ofMillis(repeatMillis);
    }

    @Override
    public String toString() {
        return "AuditProperties[" + origin + "]";
    }
}

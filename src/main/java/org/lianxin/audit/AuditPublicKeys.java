package org.lianxin.audit;

import java.util.List;

/**
 * The public keys that the log's checkpoints are verified with.
 *
 * @param keys the current one first, then the retired ones
 */
public record AuditPublicKeys(List<AuditKey> keys) {

    public AuditPublicKeys {
        keys = List.copyOf(keys);
    }
}

package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

/** The log cannot be written or read. Whoever meets it discloses nothing. */
public final class AuditUnavailable extends RuntimeException {

    public AuditUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

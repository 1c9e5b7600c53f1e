package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;

/**
 * One look at a subject, or one attempt: what the audit log is told of it.
 *
 * @param basis on what authority
 * @param claim the consent of which this takes a use; {@code null} where none is used
 * @param reason the error code; {@code null} unless it was refused
 */
public record Look(
        Asked asked,
        AuditBasis basis,
        @Nullable String claim,
        Shown shown,
        AuditOutcome outcome,
        @Nullable String reason) {

    /** The same look with only that shown: looks that are equal but for it are one. */
    Look showing(Shown only) {
        return new Look(asked, basis, claim, only, outcome, reason);
    }

    Look and(Shown more) {
        return new Look(asked, basis, claim, shown.and(more), outcome, reason);
    }
}

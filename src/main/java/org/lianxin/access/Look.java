package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;

import java.util.Objects;

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

    /** Whether what the other shows belongs to the same look. */
    boolean continues(Look other) {
        return asked.equals(other.asked)
                && basis.equals(other.basis)
                && outcome == other.outcome
                && Objects.equals(claim, other.claim)
                && Objects.equals(reason, other.reason);
    }

    Look and(Shown more) {
        return new Look(asked, basis, claim, shown.and(more), outcome, reason);
    }
}

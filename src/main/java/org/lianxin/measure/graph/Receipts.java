package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.kernel.SubjectId;
import org.lianxin.measure.QuotedReceipt;

/** Whether a receipt is what a body quotes it for. */
final class Receipts {

    private final AuditEntries entries;
    private final Pseudonyms pseudonyms;

    Receipts(AuditEntries entries, Pseudonyms pseudonyms) {
        this.entries = entries;
        this.pseudonyms = pseudonyms;
    }

    /** Whether it is of a query by that body that showed something about that subject. */
    boolean holds(@Nullable QuotedReceipt receipt, String body, SubjectId subject) {
        return receipt == null
                || entries.at(receipt.index())
                        .filter(entry -> entry.id().equals(receipt.id()))
                        .filter(entry -> fits(entry.said(), body, subject))
                        .isPresent();
    }

    private boolean fits(AuditDraft said, String body, SubjectId subject) {
        return body.equals(said.organisation())
                && said.outcome() == AuditOutcome.DISCLOSED
                && pseudonyms.of(subject).equals(said.subject());
    }
}

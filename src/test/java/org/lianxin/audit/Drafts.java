package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Drafts about invented subjects. */
public final class Drafts {

    public static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    private Drafts() {}

    /** A bank's look at a subject. */
    public static AuditDraft look(String request, String subject) {
        return draft(request, subject, NOON, null);
    }

    /** One that uses up a consent. */
    public static AuditDraft claiming(String request, String subject, String consent) {
        return draft(request, subject, NOON, consent);
    }

    public static AuditDraft draft(
            String request, @Nullable String subject, Instant at, @Nullable String claim) {
        return new AuditDraft(
                request,
                at,
                "demo-bank",
                "91999926MA0000001X",
                "Query.creditProfile",
                "LOAN_APPROVAL",
                claim == null
                        ? new AuditBasis(AuditBasis.Kind.PUBLIC, null)
                        : new AuditBasis(AuditBasis.Kind.CONSENT, claim),
                subject,
                List.of("IDENTITY", "LISTINGS"),
                List.of("9f86d081884c7d659a2feaa0c55ad015"),
                List.of("WUHAN@3f2a"),
                NOON,
                AuditOutcome.DISCLOSED,
                null,
                claim);
    }
}

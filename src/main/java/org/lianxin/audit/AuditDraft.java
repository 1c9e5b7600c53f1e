package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What is to be logged of one look at one subject, or of one request that concerns nobody.
 *
 * @param requestId the request as its client names it; the same client with the same id asks the
 *     same thing again
 * @param at when it was asked
 * @param client the client's id at its issuer
 * @param organisation unified code of the organisation the client acts for
 * @param action what was asked, as a root field of the schema: {@code Query.creditProfile}
 * @param purpose the purpose that the caller named
 * @param basis the ground on which it was disclosed
 * @param subject pseudonym of whom it is about
 * @param facts kinds of facts shown
 * @param shown pseudonyms of the listings and entries shown
 * @param rulebooks the rulebooks applied, each as city and digest: {@code WUHAN@3f2a…}
 * @param knownAt the instant as known at which it was answered
 * @param reason error code, where nothing was shown
 * @param claim id of the consent of which this takes one use
 * @param times for how many requests it stands: 1, but for refusals that were counted together
 */
public record AuditDraft(
        String requestId,
        Instant at,
        String client,
        @Nullable String organisation,
        String action,
        @Nullable String purpose,
        AuditBasis basis,
        @Nullable String subject,
        List<String> facts,
        List<String> shown,
        List<String> rulebooks,
        @Nullable Instant knownAt,
        AuditOutcome outcome,
        @Nullable String reason,
        @Nullable String claim,
        int times) {

    /** How the id of a request begins that its client has not named. */
    public static final String UNNAMED = "r-";

    public AuditDraft {
        requireText("request id", requestId);
        requireText("client", client);
        requireText("action", action);
        if (outcome == AuditOutcome.REFUSED && (reason == null || claim != null)) {
            throw new IllegalArgumentException("a refusal has a reason and takes no claim");
        }
        if (times < 1 || (times > 1 && (outcome != AuditOutcome.REFUSED || subject != null))) {
            throw new IllegalArgumentException("only refusals about nobody are counted together");
        }
        facts = List.copyOf(facts);
        shown = List.copyOf(shown);
        rulebooks = List.copyOf(rulebooks);
    }

    /** What stands for one request. */
    public AuditDraft(
            String requestId,
            Instant at,
            String client,
            @Nullable String organisation,
            String action,
            @Nullable String purpose,
            AuditBasis basis,
            @Nullable String subject,
            List<String> facts,
            List<String> shown,
            List<String> rulebooks,
            @Nullable Instant knownAt,
            AuditOutcome outcome,
            @Nullable String reason,
            @Nullable String claim) {
        this(
                requestId,
                at,
                client,
                organisation,
                action,
                purpose,
                basis,
                subject,
                facts,
                shown,
                rulebooks,
                knownAt,
                outcome,
                reason,
                claim,
                1);
    }

    /** A refusal, under one reason, of several requests that concerned nobody. */
    public static AuditDraft counted(
            String requestId, Instant at, String client, String action, String reason, int times) {
        return new AuditDraft(
                requestId,
                at,
                client,
                null,
                action,
                null,
                AuditBasis.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                AuditOutcome.REFUSED,
                reason,
                null,
                times);
    }

    /** Whether its client can ask the same thing again, under the name it gave the request. */
    public boolean isRepeatable() {
        return !requestId.startsWith(UNNAMED);
    }

    private static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an audit entry has a " + name);
        }
    }
}

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
        @Nullable String claim) {

    public AuditDraft {
        requireText("request id", requestId);
        requireText("client", client);
        requireText("action", action);
        if (outcome == AuditOutcome.REFUSED && (reason == null || claim != null)) {
            throw new IllegalArgumentException("a refusal has a reason and takes no claim");
        }
        facts = List.copyOf(facts);
        shown = List.copyOf(shown);
        rulebooks = List.copyOf(rulebooks);
    }

    private static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an audit entry has a " + name);
        }
    }
}

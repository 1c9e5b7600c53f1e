package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.Caller;
import org.lianxin.access.Look;
import org.lianxin.access.Purpose;
import org.lianxin.access.Recognised;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.kernel.SubjectId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a request is written to the audit log: an entry for each subject looked at; one for each
 * root field that was admitted and named none; and if there is nothing of either, one for a request
 * that was refused. Never a text of the client's, but for its own names and the codes it is known
 * by.
 *
 * <p>Where any part of an answer is refused none of it is shown, so what was found for the other
 * parts counts as refused too, and takes no use of a consent.
 */
final class Drafts {

    private static final String MUTATION = "Mutation.";

    private final Pseudonyms pseudonyms;
    private final Inquiry inquiry;
    private final @Nullable ErrorCode refusal;
    private final List<Placed> drafts = new ArrayList<>();

    /**
     * A draft, and where in the answer what it tells of stands.
     *
     * @param path empty for the request as a whole
     */
    record Placed(String path, AuditDraft draft) {}

    private Drafts(Pseudonyms pseudonyms, Inquiry inquiry, @Nullable ErrorCode refusal) {
        this.pseudonyms = pseudonyms;
        this.inquiry = inquiry;
        this.refusal = refusal;
    }

    /** The drafts in the order in which things were asked; empty for what was open to anyone. */
    static List<Placed> of(Pseudonyms pseudonyms, Inquiry inquiry, @Nullable ErrorCode refusal) {
        var drafts = new Drafts(pseudonyms, inquiry, refusal);
        drafts.looks();
        drafts.admitted();
        drafts.refused();
        return drafts.drafts;
    }

    private void looks() {
        for (Look look : inquiry.trace().looks()) {
            boolean undone = refusal != null && look.outcome() == AuditOutcome.DISCLOSED;
            if (undone) {
                add(look.asked(), AuditBasis.NONE, Shown.NOTHING, AuditOutcome.REFUSED, null, null);
            } else {
                add(
                        look.asked(),
                        look.basis(),
                        look.shown(),
                        look.outcome(),
                        look.reason(),
                        look.outcome() == AuditOutcome.REFUSED ? null : look.claim());
            }
        }
    }

    private void admitted() {
        Set<String> looked = new HashSet<>();
        for (Placed draft : drafts) {
            looked.add(draft.path().split("/", 2)[0]);
        }
        for (Asked root : inquiry.admitted()) {
            if (!looked.contains(root.place())) {
                add(root, AuditBasis.NONE, Shown.NOTHING, outcome(root), null, null);
            }
        }
    }

    private AuditOutcome outcome(Asked root) {
        if (refusal != null) {
            return AuditOutcome.REFUSED;
        }
        return root.action().startsWith(MUTATION) ? AuditOutcome.DECIDED : AuditOutcome.DISCLOSED;
    }

    /** What the gateway itself failed at is no decision on anybody. */
    private void refused() {
        if (drafts.isEmpty() && refusal != null && refusal.httpStatus() < 500) {
            var request = new Asked(TurnedAway.REQUEST, "", null, null);
            add(request, AuditBasis.NONE, Shown.NOTHING, AuditOutcome.REFUSED, null, null);
        }
    }

    private void add(
            Asked asked,
            AuditBasis basis,
            Shown shown,
            AuditOutcome outcome,
            @Nullable String reason,
            @Nullable String claim) {
        String because = reason == null && outcome == AuditOutcome.REFUSED ? code() : reason;
        Purpose purpose = asked.purpose();
        SubjectId subject = asked.subject();
        drafts.add(
                new Placed(
                        asked.place(),
                        new AuditDraft(
                                inquiry.requestId(),
                                inquiry.at(),
                                inquiry.caller().map(Caller::clientId).orElse(TurnedAway.NOBODY),
                                organisation(),
                                asked.action(),
                                purpose == null ? null : purpose.name(),
                                basis,
                                subject == null ? null : pseudonyms.of(subject),
                                List.copyOf(shown.facts()),
                                shown.keys().stream().map(pseudonyms::ofShown).toList(),
                                List.copyOf(shown.rulebooks()),
                                shown.knownAt(),
                                outcome,
                                because,
                                claim)));
    }

    private String code() {
        if (refusal == null) {
            throw new IllegalStateException("an answer that refuses nothing has no refused look");
        }
        return refusal.name();
    }

    private @Nullable String organisation() {
        return inquiry.recognised()
                .flatMap(Recognised::registration)
                .map(registered -> registered.code().value())
                .or(() -> inquiry.caller().map(Caller::organisation))
                .orElse(null);
    }
}

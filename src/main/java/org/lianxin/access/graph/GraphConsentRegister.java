package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentOutcome.Reason;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Selves;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps consents in Neo4j, one transaction for each change and its key. */
final class GraphConsentRegister implements ConsentRegister {

    /** Nobody needs more at a time; each one is read whenever the grantee asks. */
    private static final int HELD_MAX = 50;

    /** An organisation that is nobody's. */
    private static final OrganisationId NOBODY =
            new OrganisationId(UnifiedCode.of("000000000000000000"));

    private final Transactions transactions;
    private final Selves selves;

    GraphConsentRegister(Transactions transactions, Selves selves) {
        this.transactions = transactions;
        this.selves = selves;
    }

    @Override
    public ConsentOutcome grant(
            Permit permit,
            MutationKey key,
            SubjectId subject,
            UnifiedCode grantee,
            ConsentTerms terms) {
        if (!selves.is(permit.caller(), subject)) {
            return refused(Reason.NOT_THE_SUBJECT);
        }
        Map<String, @Nullable Object> told = told(terms);
        told.put("subject", subject.value());
        told.put("grantee", grantee.value());
        return once(
                new DoneMutations.Request(key.id(), "grantConsent", told),
                writing -> {
                    if (!ConsentVersions.mayBeGranted(writing, grantee)) {
                        return refused(Reason.GRANTEE_UNKNOWN);
                    }
                    return ConsentVersions.held(writing, subject, grantee) >= HELD_MAX
                            ? refused(Reason.TOO_MANY)
                            : ConsentVersions.grant(writing, subject, grantee, terms);
                });
    }

    @Override
    public ConsentOutcome narrow(
            Permit permit, MutationKey key, String consentId, ConsentTerms terms) {
        Map<String, @Nullable Object> told = told(terms);
        told.put("id", consentId);
        return once(
                new DoneMutations.Request(key.id(), "narrowConsent", told),
                writing -> {
                    Consent old = ConsentVersions.current(writing, consentId).orElse(null);
                    if (!isOwn(permit, old) || old == null) {
                        return refused(Reason.CONSENT_UNKNOWN);
                    }
                    if (old.state() == ConsentState.REVOKED) {
                        return refused(Reason.REVOKED);
                    }
                    return terms.within(old.terms())
                            ? ConsentVersions.place(writing, old, terms, ConsentState.GRANTED)
                            : refused(Reason.NOT_NARROWER);
                });
    }

    @Override
    public ConsentOutcome revoke(Permit permit, MutationKey key, String consentId) {
        return once(
                new DoneMutations.Request(key.id(), "revokeConsent", Map.of("id", consentId)),
                writing -> {
                    Consent old = ConsentVersions.current(writing, consentId).orElse(null);
                    if (!isOwn(permit, old) || old == null) {
                        return refused(Reason.CONSENT_UNKNOWN);
                    }
                    return old.state() == ConsentState.REVOKED
                            ? new ConsentOutcome.Done(old)
                            : ConsentVersions.place(
                                    writing, old, old.terms(), ConsentState.REVOKED);
                });
    }

    /**
     * Whether the caller gave it. Of one that is not there, and of a person's, it is asked just the
     * same whether the caller stands for an organisation: by its cost nobody tells them apart.
     */
    private boolean isOwn(Permit permit, @Nullable Consent consent) {
        SubjectId subject = consent == null ? NOBODY : consent.subject();
        return selves.among(permit.caller(), asked(subject)).contains(subject) && consent != null;
    }

    private static List<SubjectId> asked(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> List.of(organisation);
            case PersonId person -> List.of(person, NOBODY);
        };
    }

    private ConsentOutcome once(
            DoneMutations.Request request, Transactions.Work<ConsentOutcome> work) {
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same ->
                                    new ConsentOutcome.Done(
                                            ConsentVersions.at(
                                                            writing,
                                                            same.about(),
                                                            same.recordedAt())
                                                    .orElseThrow());
                            case DoneMutations.Earlier.Other _ -> refused(Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> done(writing, request, work);
                        });
    }

    private static ConsentOutcome done(
            Writing writing,
            DoneMutations.Request request,
            Transactions.Work<ConsentOutcome> work) {
        ConsentOutcome outcome = work.in(writing);
        if (outcome instanceof ConsentOutcome.Done done) {
            DoneMutations.note(writing, request, done.consent().id());
        }
        return outcome;
    }

    private static Map<String, @Nullable Object> told(ConsentTerms terms) {
        return new HashMap<>(ConsentRows.content(terms, ConsentState.GRANTED));
    }

    private static ConsentOutcome refused(Reason reason) {
        return new ConsentOutcome.Refused(reason);
    }
}

package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditBasis;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.EnumSet;
import java.util.Set;

/** In which of the five modes a caller sees a subject, if in any. Pure. */
public final class AllowanceDecision {

    private static final Set<DataCategory> ALL = Set.copyOf(EnumSet.allOf(DataCategory.class));

    private AllowanceDecision() {}

    public static Allowance decide(Situation situation) {
        return switch (situation.kind()) {
            case CREDIT_OFFICE -> all(Mode.SUPERVISION, AuditBasis.Kind.SUPERVISION);
            case SUBJECT ->
                    situation.self()
                            ? all(Mode.SELF, AuditBasis.Kind.SELF)
                            : atMostPublic(situation, DenialReason.NOT_SELF);
            case AGENCY, COURT -> byMatter(situation);
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER -> byConsent(situation);
        };
    }

    /** Whether consents have to be read to decide. What is public already takes no use of one. */
    public static boolean needsConsent(Permit permit, SubjectId subject, Set<DataCategory> wanted) {
        return permit.caller().kind().readsByConsent()
                && !(subject instanceof OrganisationId && wanted.isEmpty());
    }

    private static Allowance byMatter(Situation situation) {
        Matter matter = situation.permit().matter().orElse(null);
        if (matter == null) {
            return atMostPublic(situation, DenialReason.MATTER_MISSING);
        }
        Purpose purpose = situation.purpose();
        if (purpose == null || !purpose.isStatutoryFor(situation.kind())) {
            return atMostPublic(situation, DenialReason.PURPOSE_NOT_STATUTORY);
        }
        String cited = matter.reference() + " / " + matter.statutoryBasis();
        return new Allowance.Allowed(
                Mode.SHARED, ALL, new AuditBasis(AuditBasis.Kind.MATTER, cited), null, null);
    }

    private static Allowance byConsent(Situation situation) {
        if (!needsConsent(situation.permit(), situation.subject(), situation.wanted())) {
            return published(null);
        }
        return switch (ConsentChoice.among(situation)) {
            case ConsentChoice.Chosen chosen -> authorised(chosen.consent());
            case ConsentChoice.None none -> atMostPublic(situation, none.reason());
        };
    }

    private static Allowance authorised(Consent consent) {
        return new Allowance.Allowed(
                Mode.AUTHORISED,
                consent.terms().categories(),
                new AuditBasis(AuditBasis.Kind.CONSENT, consent.id()),
                consent.id(),
                null);
    }

    /** Published facts are an organisation's; natural persons are published by nobody here. */
    private static Allowance atMostPublic(Situation situation, DenialReason reason) {
        return switch (situation.subject()) {
            case OrganisationId _ -> published(situation.wanted().isEmpty() ? null : reason);
            case PersonId _ -> new Allowance.Denied(reason);
        };
    }

    private static Allowance published(@Nullable DenialReason beyond) {
        return new Allowance.Allowed(
                Mode.PUBLIC, ALL, new AuditBasis(AuditBasis.Kind.PUBLIC, null), null, beyond);
    }

    private static Allowance all(Mode mode, AuditBasis.Kind basis) {
        return new Allowance.Allowed(mode, ALL, new AuditBasis(basis, null), null, null);
    }
}

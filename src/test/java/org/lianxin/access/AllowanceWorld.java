package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The parties, days and consents of the tests on allowances. */
final class AllowanceWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final UnifiedCode ASKER = UnifiedCode.of("91999999MADEM01BXM");
    static final UnifiedCode ANOTHER_ASKER = UnifiedCode.of("91999999MADEM08L6F");
    static final SubjectId COMPANY = new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
    static final SubjectId OTHER_COMPANY = new OrganisationId(UnifiedCode.of("91999999MADCN0031K"));
    static final SubjectId PERSON = new PersonId(new PersonKey("ab".repeat(32)));
    static final SubjectId OTHER_PERSON = new PersonId(new PersonKey("cd".repeat(32)));
    static final Set<DataCategory> WANTED = Set.of(DataCategory.LISTINGS, DataCategory.MEASURES);
    static final Matter MATTER = new Matter("湛示审〔2026〕5号", "《中华人民共和国行政许可法》第三十四条");
    static final Interval THIS_YEAR =
            Interval.closedOn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private AllowanceWorld() {}

    static Permit permit(CallerKind kind, @Nullable Purpose purpose, @Nullable Matter matter) {
        Caller caller = new Caller("client", null, kind, Set.of(Scope.CREDIT_READ));
        return RegisteredPermits.reading(caller, ASKER, purpose, matter);
    }

    static Situation situation(Permit permit, SubjectId subject, List<Consent> consents) {
        return new Situation(permit, subject, false, consents, WANTED, TODAY);
    }

    /** A consent that holds: of this subject to the asker, for what is wanted. */
    static Consent valid(SubjectId subject) {
        return consent(subject, ASKER, terms(), ConsentState.GRANTED, ConsentUses.NONE);
    }

    static Consent consent(
            SubjectId subject,
            UnifiedCode grantee,
            ConsentTerms terms,
            ConsentState state,
            ConsentUses uses) {
        return new Consent(
                "consent", subject, grantee, terms, state, uses, Instant.EPOCH, Instant.EPOCH);
    }

    static ConsentTerms terms() {
        return terms(Set.of(Purpose.LOAN_APPROVAL), WANTED, THIS_YEAR, null, null);
    }

    static ConsentTerms terms(
            Set<Purpose> purposes,
            Set<DataCategory> categories,
            Interval validity,
            @Nullable Integer perDay,
            @Nullable Integer max) {
        return new ConsentTerms(purposes, categories, validity, perDay, max, "示授〔2026〕1号");
    }
}

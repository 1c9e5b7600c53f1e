package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.access.AllowanceWorld.ANOTHER_ASKER;
import static org.lianxin.access.AllowanceWorld.ASKER;
import static org.lianxin.access.AllowanceWorld.COMPANY;
import static org.lianxin.access.AllowanceWorld.MATTER;
import static org.lianxin.access.AllowanceWorld.OTHER_COMPANY;
import static org.lianxin.access.AllowanceWorld.OTHER_PERSON;
import static org.lianxin.access.AllowanceWorld.PERSON;
import static org.lianxin.access.AllowanceWorld.THIS_YEAR;
import static org.lianxin.access.AllowanceWorld.TODAY;
import static org.lianxin.access.AllowanceWorld.WANTED;
import static org.lianxin.access.AllowanceWorld.consent;
import static org.lianxin.access.AllowanceWorld.permit;
import static org.lianxin.access.AllowanceWorld.situation;
import static org.lianxin.access.AllowanceWorld.terms;
import static org.lianxin.access.AllowanceWorld.valid;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class AllowanceDecisionTests {

    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);

    /** What can be with the consents of a subject, and what a bank is told then. */
    enum Case {
        NONE(DenialReason.NO_CONSENT),
        VALID(null),
        EXPIRED(DenialReason.EXPIRED),
        NOT_YET_VALID(DenialReason.NOT_YET_VALID),
        REVOKED(DenialReason.REVOKED),
        WRONG_CATEGORY(DenialReason.WRONG_CATEGORY),
        WRONG_PURPOSE(DenialReason.WRONG_PURPOSE),
        USED_UP(DenialReason.USED_UP),
        USED_UP_TODAY(DenialReason.USED_UP),
        USED_UP_YESTERDAY(null),
        LAST_USE(null),
        OTHER_GRANTEE(DenialReason.NO_CONSENT),
        OTHER_SUBJECT(DenialReason.NO_CONSENT),
        ENDS_TODAY(null),
        ENDED_YESTERDAY(DenialReason.EXPIRED),
        BEGINS_TODAY(null),
        BEGINS_TOMORROW(DenialReason.NOT_YET_VALID);

        final @Nullable DenialReason reason;

        Case(@Nullable DenialReason reason) {
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatEveryKindOfCallerSeesInEveryCase(Case given) {
        for (CallerKind kind : CallerKind.values()) {
            for (SubjectId subject : List.of(COMPANY, PERSON)) {
                Permit permit = permit(kind, Purpose.LOAN_APPROVAL, null);
                var allowance =
                        AllowanceDecision.decide(
                                situation(permit, subject, consents(given, subject)));

                assertThat(allowance)
                        .as("%s %s %s", kind, given, subject)
                        .satisfies(actual -> check(actual, kind, given, subject));
            }
        }
    }

    private static void check(Allowance actual, CallerKind kind, Case given, SubjectId subject) {
        DenialReason reason =
                switch (kind) {
                    case CREDIT_OFFICE -> null;
                    case SUBJECT -> DenialReason.NOT_SELF;
                    case AGENCY, COURT -> DenialReason.MATTER_MISSING;
                    case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER -> given.reason;
                };
        if (reason != null && subject.equals(PERSON)) {
            assertThat(actual).isEqualTo(new Allowance.Denied(reason));
            return;
        }
        var allowed = (Allowance.Allowed) actual;
        Mode mode =
                reason != null
                        ? Mode.PUBLIC
                        : kind == CallerKind.CREDIT_OFFICE ? Mode.SUPERVISION : Mode.AUTHORISED;
        assertThat(allowed.mode()).isEqualTo(mode);
        assertThat(allowed.beyond()).isEqualTo(reason);
        assertThat(allowed.claim()).isEqualTo(mode == Mode.AUTHORISED ? "consent" : null);
        assertThat(allowed.categories()).isEqualTo(mode == Mode.AUTHORISED ? WANTED : ALL);
        assertThat(allowed.basis().kind().name())
                .isEqualTo(mode == Mode.AUTHORISED ? "CONSENT" : mode.name());
    }

    private static List<Consent> consents(Case given, SubjectId subject) {
        return switch (given) {
            case NONE -> List.of();
            case VALID -> List.of(valid(subject));
            case EXPIRED -> List.of(on(subject, "2025-01-01", "2025-12-31"));
            case NOT_YET_VALID -> List.of(on(subject, "2027-01-01", "2027-12-31"));
            case ENDS_TODAY -> List.of(on(subject, "2026-01-01", "2026-11-21"));
            case ENDED_YESTERDAY -> List.of(on(subject, "2026-01-01", "2026-11-20"));
            case BEGINS_TODAY -> List.of(on(subject, "2026-11-21", "2026-12-31"));
            case BEGINS_TOMORROW -> List.of(on(subject, "2026-11-22", "2026-12-31"));
            case REVOKED ->
                    List.of(
                            consent(
                                    subject,
                                    ASKER,
                                    terms(),
                                    ConsentState.REVOKED,
                                    ConsentUses.NONE));
            case WRONG_CATEGORY ->
                    List.of(
                            with(
                                    subject,
                                    terms(
                                            Set.of(Purpose.LOAN_APPROVAL),
                                            Set.of(DataCategory.PRICING),
                                            THIS_YEAR,
                                            null,
                                            null)));
            case WRONG_PURPOSE ->
                    List.of(
                            with(
                                    subject,
                                    terms(
                                            Set.of(Purpose.GUARANTEE),
                                            WANTED,
                                            THIS_YEAR,
                                            null,
                                            null)));
            case USED_UP ->
                    List.of(used(subject, null, 3, new ConsentUses(3, TODAY.minusDays(9), 1)));
            case USED_UP_TODAY -> List.of(used(subject, 2, null, new ConsentUses(7, TODAY, 2)));
            case USED_UP_YESTERDAY ->
                    List.of(used(subject, 2, null, new ConsentUses(7, TODAY.minusDays(1), 2)));
            case LAST_USE -> List.of(used(subject, 2, 3, new ConsentUses(2, TODAY, 1)));
            case OTHER_GRANTEE ->
                    List.of(
                            consent(
                                    subject,
                                    ANOTHER_ASKER,
                                    terms(),
                                    ConsentState.GRANTED,
                                    ConsentUses.NONE));
            case OTHER_SUBJECT ->
                    List.of(
                            valid(OTHER_COMPANY),
                            valid(OTHER_PERSON),
                            valid(subject.equals(COMPANY) ? PERSON : COMPANY));
        };
    }

    @ParameterizedTest
    @EnumSource
    void agenciesAndCourtsShareOnlyForAStatutoryTaskOfTheirOwn(Purpose purpose) {
        for (CallerKind kind : List.of(CallerKind.AGENCY, CallerKind.COURT)) {
            var person =
                    AllowanceDecision.decide(
                            situation(permit(kind, purpose, MATTER), PERSON, List.of()));
            if (statutory(purpose) == kind) {
                var shared = (Allowance.Allowed) person;
                assertThat(shared.mode()).isEqualTo(Mode.SHARED);
                assertThat(shared.categories()).isEqualTo(ALL);
                assertThat(shared.basis().reference())
                        .isEqualTo("湛示审〔2026〕5号 / 《中华人民共和国行政许可法》第三十四条");
            } else {
                assertThat(person)
                        .isEqualTo(new Allowance.Denied(DenialReason.PURPOSE_NOT_STATUTORY));
            }
        }
    }

    private static @Nullable CallerKind statutory(Purpose purpose) {
        return switch (purpose) {
            case APPROVAL, SUPERVISION, PUBLIC_PROCUREMENT, FISCAL_FUNDS, PUBLIC_SERVICE, HONOURS ->
                    CallerKind.AGENCY;
            case JUDICIAL_ENFORCEMENT -> CallerKind.COURT;
            case LOAN_APPROVAL,
                    LOAN_MONITORING,
                    GUARANTEE,
                    UNDERWRITING,
                    SECURITIES,
                    MEMBERSHIP,
                    SELF_INQUIRY ->
                    null;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = CallerKind.class,
            names = {"AGENCY", "COURT"},
            mode = EnumSource.Mode.EXCLUDE)
    void aMatterIsWorthNothingToAnyoneElse(CallerKind kind) {
        var with = situation(permit(kind, Purpose.APPROVAL, MATTER), PERSON, List.of());
        var without = situation(permit(kind, Purpose.APPROVAL, null), PERSON, List.of());

        assertThat(AllowanceDecision.decide(with)).isEqualTo(AllowanceDecision.decide(without));
    }

    @Test
    void aConsentIsWorthNothingToAnAgencyWithoutAMatter() {
        var situation =
                situation(
                        permit(CallerKind.AGENCY, Purpose.LOAN_APPROVAL, null),
                        PERSON,
                        List.of(valid(PERSON)));

        assertThat(AllowanceDecision.decide(situation))
                .isEqualTo(new Allowance.Denied(DenialReason.MATTER_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"true, SELF", "false, "})
    void aSubjectSeesItselfAndNobodyElse(boolean self, @Nullable Mode mode) {
        var situation =
                new Situation(
                        permit(CallerKind.SUBJECT, Purpose.SELF_INQUIRY, null),
                        PERSON,
                        self,
                        List.of(),
                        WANTED,
                        TODAY);
        Allowance allowance = AllowanceDecision.decide(situation);

        assertThat(allowance instanceof Allowance.Allowed allowed ? allowed.mode() : null)
                .isEqualTo(mode);
    }

    /** It is told only of callers who call as themselves, whoever says so. */
    @ParameterizedTest
    @EnumSource(value = CallerKind.class, names = "SUBJECT", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIsASelf(CallerKind kind) {
        var situation =
                new Situation(permit(kind, null, null), PERSON, true, List.of(), WANTED, TODAY);

        assertThat(AllowanceDecision.decide(situation))
                .isNotEqualTo(
                        AllowanceDecision.decide(
                                new Situation(
                                        permit(CallerKind.SUBJECT, null, null),
                                        PERSON,
                                        true,
                                        List.of(),
                                        WANTED,
                                        TODAY)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublicTakesNoUse(Case given) {
        Permit permit = permit(CallerKind.BANK, Purpose.LOAN_APPROVAL, null);
        var situation =
                new Situation(permit, COMPANY, false, consents(given, COMPANY), Set.of(), TODAY);
        var allowed = (Allowance.Allowed) AllowanceDecision.decide(situation);

        assertThat(allowed.mode()).isEqualTo(Mode.PUBLIC);
        assertThat(allowed.claim()).isNull();
        assertThat(allowed.beyond()).isNull();
    }

    @Test
    void aPersonHasNoPublicFacts() {
        Permit permit = permit(CallerKind.BANK, Purpose.LOAN_APPROVAL, null);
        var without = new Situation(permit, PERSON, false, List.of(), Set.of(), TODAY);
        var with = new Situation(permit, PERSON, false, List.of(valid(PERSON)), Set.of(), TODAY);

        assertThat(AllowanceDecision.decide(without))
                .isEqualTo(new Allowance.Denied(DenialReason.NO_CONSENT));
        assertThat(((Allowance.Allowed) AllowanceDecision.decide(with)).mode())
                .isEqualTo(Mode.AUTHORISED);
    }

    @Test
    void choosesTheConsentThatCoversMostThenOneThatIsNotUsedUp() {
        Consent narrow =
                named(
                        "a",
                        terms(
                                Set.of(Purpose.LOAN_APPROVAL),
                                Set.of(DataCategory.LISTINGS),
                                THIS_YEAR,
                                null,
                                null));
        Consent limited = named("b", terms(Set.of(Purpose.LOAN_APPROVAL), ALL, THIS_YEAR, null, 9));
        Consent free = named("c", terms(Set.of(Purpose.LOAN_APPROVAL), ALL, THIS_YEAR, null, null));
        Permit permit = permit(CallerKind.BANK, Purpose.LOAN_APPROVAL, null);

        assertThat(claim(permit, narrow, limited)).isEqualTo("b");
        assertThat(claim(permit, narrow, limited, free)).isEqualTo("c");
        assertThat(claim(permit, narrow)).isEqualTo("a");
    }

    @Test
    void anOrganisationWithoutRegistrationReadsByTheCodeInItsToken() {
        Caller caller =
                new Caller("client", ASKER.value(), CallerKind.BANK, Set.of(Scope.CREDIT_READ));
        Permit permit = CallerFixture.permit(caller, Scope.CREDIT_READ, Purpose.LOAN_APPROVAL);

        assertThat(
                        ((Allowance.Allowed)
                                        AllowanceDecision.decide(
                                                situation(permit, PERSON, List.of(valid(PERSON)))))
                                .mode())
                .isEqualTo(Mode.AUTHORISED);
    }

    private static @Nullable String claim(Permit permit, Consent... consents) {
        return ((Allowance.Allowed)
                        AllowanceDecision.decide(situation(permit, PERSON, List.of(consents))))
                .claim();
    }

    private static Consent named(String id, ConsentTerms terms) {
        return new Consent(
                id,
                PERSON,
                ASKER,
                terms,
                ConsentState.GRANTED,
                ConsentUses.NONE,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Consent with(SubjectId subject, ConsentTerms terms) {
        return consent(subject, ASKER, terms, ConsentState.GRANTED, ConsentUses.NONE);
    }

    private static Consent on(SubjectId subject, String from, String lastDay) {
        Interval days = Interval.closedOn(LocalDate.parse(from), LocalDate.parse(lastDay));
        return with(subject, terms(Set.of(Purpose.LOAN_APPROVAL), WANTED, days, null, null));
    }

    private static Consent used(
            SubjectId subject, @Nullable Integer perDay, @Nullable Integer max, ConsentUses uses) {
        ConsentTerms terms = terms(Set.of(Purpose.LOAN_APPROVAL), WANTED, THIS_YEAR, perDay, max);
        return consent(subject, ASKER, terms, ConsentState.GRANTED, uses);
    }
}

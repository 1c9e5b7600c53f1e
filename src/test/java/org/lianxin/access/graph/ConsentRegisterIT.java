package org.lianxin.access.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.access.graph.TestAccess.BANK;
import static org.lianxin.access.graph.TestAccess.COMPANY;
import static org.lianxin.access.graph.TestAccess.DOCUMENT;
import static org.lianxin.access.graph.TestAccess.OTHER_BANK;
import static org.lianxin.access.graph.TestAccess.PERSON;
import static org.lianxin.access.graph.TestAccess.key;
import static org.lianxin.access.graph.TestAccess.subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.Allowance;
import org.lianxin.access.Allowances;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentOutcome.Reason;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.DenialReason;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class ConsentRegisterIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
    private static final Set<DataCategory> WANTED = Set.of(DataCategory.LISTINGS);
    private static final CallerDocument STRANGER =
            new CallerDocument(DocumentKind.RESIDENT_ID, "999999199001010016");

    private final TestAccess.InOffice inOffice = new TestAccess.InOffice();
    private final ConsentRegister register =
            TestAccess.consentRegister(TestDoor.transactions(CLOCK), inOffice);
    private final GraphConsents consents = TestAccess.consents();
    private final Allowances allowances =
            new GraphAllowances(consents, new Selves(inOffice), CLOCK);

    @BeforeEach
    void empty() {
        TestGraph.reset();
        TestAccess.registerBanks(CLOCK);
    }

    @Test
    void aGrantHoldsForItsGranteeAlone() {
        assertThat(denied(BANK, PERSON)).isEqualTo(DenialReason.NO_CONSENT);
        Consent consent = granted(PERSON, terms(null, null));

        var allowed = (Allowance.Allowed) allowance(BANK, PERSON);
        assertThat(allowed.claim()).isEqualTo(consent.id());
        assertThat(denied(OTHER_BANK, PERSON)).isEqualTo(DenialReason.NO_CONSENT);
        assertThat(consent.state()).isEqualTo(ConsentState.GRANTED);
        assertThat(consent.grantedAt()).isEqualTo(consent.recordedAt());
    }

    @Test
    void onlyTheSubjectItselfGrants() {
        assertThat(refused(grant(STRANGER, PERSON))).isEqualTo(Reason.NOT_THE_SUBJECT);
        assertThat(refused(grant(STRANGER, COMPANY))).isEqualTo(Reason.NOT_THE_SUBJECT);
        assertThat(denied(BANK, PERSON)).isEqualTo(DenialReason.NO_CONSENT);
    }

    @Test
    void aRepresentativeOutOfOfficeNeitherGrantsNorRevokes() {
        Consent consent = granted(COMPANY, terms(null, null));
        inOffice.companies.clear();

        assertThat(refused(grant(DOCUMENT, COMPANY))).isEqualTo(Reason.NOT_THE_SUBJECT);
        assertThat(refused(register.revoke(subject(DOCUMENT), key(), consent.id())))
                .isEqualTo(Reason.CONSENT_UNKNOWN);
        // What was granted in office stays granted.
        assertThat(((Allowance.Allowed) allowance(BANK, COMPANY)).claim()).isEqualTo(consent.id());
    }

    @Test
    void anotherPersonsConsentIsAsUnknownAsNone() {
        Consent consent = granted(PERSON, terms(null, null));

        assertThat(refused(register.revoke(subject(STRANGER), key(), consent.id())))
                .isEqualTo(refused(register.revoke(subject(STRANGER), key(), "none")));
        assertThat(
                        refused(
                                register.narrow(
                                        subject(STRANGER), key(), consent.id(), consent.terms())))
                .isEqualTo(Reason.CONSENT_UNKNOWN);
    }

    @Test
    void aRevokedConsentIsRevokedAtOnceAndForEver() {
        Consent consent = granted(PERSON, terms(null, null));
        Consent revoked = done(register.revoke(subject(DOCUMENT), key(), consent.id()));

        assertThat(revoked.state()).isEqualTo(ConsentState.REVOKED);
        assertThat(denied(BANK, PERSON)).isEqualTo(DenialReason.REVOKED);
        assertThat(
                        refused(
                                register.narrow(
                                        subject(DOCUMENT), key(), consent.id(), consent.terms())))
                .isEqualTo(Reason.REVOKED);
        assertThat(done(register.revoke(subject(DOCUMENT), key(), consent.id())))
                .isEqualTo(revoked);
    }

    @Test
    void narrowingTakesAwayAndNothingGivesBack() {
        Consent consent = granted(PERSON, terms(null, 5));
        ConsentTerms fewer = terms(null, 2);

        assertThat(done(register.narrow(subject(DOCUMENT), key(), consent.id(), fewer)).terms())
                .isEqualTo(fewer);
        assertThat(
                        refused(
                                register.narrow(
                                        subject(DOCUMENT), key(), consent.id(), consent.terms())))
                .isEqualTo(Reason.NOT_NARROWER);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void theSameKeyAnswersTheFirstResultAgain() {
        MutationKey key = key();
        Consent first = done(grant(DOCUMENT, PERSON, key, terms(null, null)));
        done(register.revoke(subject(DOCUMENT), key(), first.id()));

        assertThat(done(grant(DOCUMENT, PERSON, key, terms(null, null)))).isEqualTo(first);
        assertThat(refused(grant(DOCUMENT, PERSON, key, terms(null, 1))))
                .isEqualTo(Reason.KEY_REUSED);
        assertThat(denied(BANK, PERSON)).isEqualTo(DenialReason.REVOKED);
    }

    @Test
    void noConsentGoesToWhoDoesNotReadByOne() {
        UnifiedCode agency = UnifiedCode.of("11999999MADEM04GX4");
        assertThat(refused(grantTo(agency))).isEqualTo(Reason.GRANTEE_UNKNOWN);
        TestAccess.organisationRegister(CLOCK)
                .register(
                        TestAccess.office(),
                        key(),
                        agency,
                        TestAccess.terms(CallerKind.AGENCY, Scope.CREDIT_READ),
                        TestAccess.clients());

        assertThat(refused(grantTo(agency))).isEqualTo(Reason.GRANTEE_UNKNOWN);
    }

    @Test
    void thereAreFiftyToOneGranteeAtMost() {
        for (int i = 0; i < 50; i++) {
            granted(PERSON, terms(null, null));
        }
        assertThat(refused(grant(DOCUMENT, PERSON))).isEqualTo(Reason.TOO_MANY);
        assertThat(refused(grant(DOCUMENT, COMPANY, key(), terms(null, null), OTHER_BANK)))
                .isNull();
    }

    @Test
    void pagesRunFromTheNewestAndOfOneSubjectOrToOneGranteeAlone() {
        Consent first = granted(PERSON, terms(null, 1));
        Consent second = granted(PERSON, terms(null, 2));
        Consent companys = granted(COMPANY, terms(null, 3));
        Permit permit = subject(DOCUMENT);

        assertThat(consents.of(permit, PERSON, null, 10)).containsExactly(second, first);
        assertThat(consents.of(permit, PERSON, second.id(), 10)).containsExactly(first);
        assertThat(consents.of(permit, PERSON, null, 1)).containsExactly(second);
        assertThat(consents.to(permit, BANK, null, 10)).containsExactly(companys, second, first);
        assertThat(consents.to(permit, OTHER_BANK, null, 10)).isEmpty();
    }

    private Allowance allowance(UnifiedCode bank, SubjectId subject) {
        Permit permit =
                RegisteredPermits.reading(
                        new Caller("bank", null, CallerKind.BANK, Set.of(Scope.CREDIT_READ)),
                        bank,
                        Purpose.LOAN_APPROVAL,
                        null);
        Map<SubjectId, Allowance> all = allowances.decide(permit, List.of(subject), WANTED);
        return Objects.requireNonNull(all.get(subject));
    }

    private @Nullable DenialReason denied(UnifiedCode bank, SubjectId subject) {
        return allowance(bank, subject) instanceof Allowance.Denied denied ? denied.reason() : null;
    }

    private Consent granted(SubjectId subject, ConsentTerms terms) {
        return done(grant(DOCUMENT, subject, key(), terms));
    }

    private ConsentOutcome grant(CallerDocument document, SubjectId subject) {
        return grant(document, subject, key(), terms(null, null));
    }

    private ConsentOutcome grant(
            CallerDocument document, SubjectId subject, MutationKey key, ConsentTerms terms) {
        return grant(document, subject, key, terms, BANK);
    }

    private ConsentOutcome grant(
            CallerDocument document,
            SubjectId subject,
            MutationKey key,
            ConsentTerms terms,
            UnifiedCode grantee) {
        return register.grant(subject(document), key, subject, grantee, terms);
    }

    private ConsentOutcome grantTo(UnifiedCode grantee) {
        return grant(DOCUMENT, PERSON, key(), terms(null, null), grantee);
    }

    static ConsentTerms terms(@Nullable Integer perDay, @Nullable Integer max) {
        return new ConsentTerms(
                Set.of(Purpose.LOAN_APPROVAL),
                Set.of(DataCategory.LISTINGS, DataCategory.ENTRIES),
                Interval.closedOn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                perDay,
                max,
                "示授〔2026〕1号");
    }

    private static Consent done(ConsentOutcome outcome) {
        return switch (outcome) {
            case ConsentOutcome.Done done -> done.consent();
            case ConsentOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static @Nullable Reason refused(ConsentOutcome outcome) {
        return outcome instanceof ConsentOutcome.Refused refused ? refused.reason() : null;
    }

    private static int versions() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (s:ConsentStatement) RETURN count(s) AS n")
                    .single()
                    .get("n")
                    .asInt();
        }
    }
}

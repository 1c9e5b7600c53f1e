package org.lianxin.access.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianxin.access.graph.TestAccess.BANK;
import static org.lianxin.access.graph.TestAccess.OTHER_BANK;
import static org.lianxin.access.graph.TestAccess.clients;
import static org.lianxin.access.graph.TestAccess.key;
import static org.lianxin.access.graph.TestAccess.office;
import static org.lianxin.access.graph.TestAccess.terms;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationOutcome;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.PermitRefusal;
import org.lianxin.access.Purpose;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.access.Trace;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.util.List;
import java.util.Set;

class OrganisationRegisterIT {

    private final OrganisationRegister register =
            TestAccess.organisationRegister(Clock.systemUTC());
    private final CallerOrganisations organisations = TestAccess.organisations("", "");

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void whatIsRegisteredIsThereForTheNextRequestOnAnyGateway() {
        RegisteredOrganisation told = register(BANK, "bank-1", "bank-2");

        assertThat(organisations.findByClient("bank-2")).contains(told.organisation());
        assertThat(TestAccess.organisations("", "").findByClient("bank-1"))
                .contains(told.organisation());
        assertThat(organisations.findByClient("bank-3")).isEmpty();
    }

    @Test
    void aSuspendedOrganisationCanDoNothingFromTheNextRequestOn() {
        register(BANK, "bank-1");
        Admissions here = TestAccess.admissions();
        Admissions there = TestAccess.admissions();
        assertThat(refusal(here)).isNull();
        assertThat(refusal(there)).isNull();

        done(register.suspend(office(), key(), BANK, "备案到期"));
        assertThat(refusal(here)).isEqualTo(PermitRefusal.SUSPENDED);
        assertThat(refusal(there)).isEqualTo(PermitRefusal.SUSPENDED);

        done(register.reinstate(office(), key(), BANK));
        assertThat(refusal(here)).isNull();
        assertThat(refusal(there)).isNull();
    }

    @Test
    void aChangeTakesScopesAndClientsAwayAndKeepsTheState() {
        register(BANK, "bank-1", "bank-2");
        done(register.suspend(office(), key(), BANK, "备案到期"));
        var changed =
                done(
                        register.change(
                                office(),
                                key(),
                                BANK,
                                terms(CallerKind.BANK, Scope.CONSENTS_READ),
                                clients("bank-2", "bank-3")));

        assertThat(changed.organisation().state()).isEqualTo(OrganisationState.SUSPENDED);
        assertThat(changed.organisation().suspendedBecause()).isEqualTo("备案到期");
        assertThat(organisations.findByClient("bank-1")).isEmpty();
        assertThat(organisations.findByClient("bank-3").map(CallerOrganisation::scopes))
                .contains(Set.of(Scope.CONSENTS_READ));
        assertThat(organisations.findByClient("bank-2")).isPresent();
    }

    @Test
    void aClientGivenUpByOneCanGoToAnother() {
        register(BANK, "bank-1");
        assertThat(refused(register(OTHER_BANK, key(), "bank-1")))
                .isEqualTo(OrganisationOutcome.Reason.CLIENT_TAKEN);

        done(
                register.change(
                        office(),
                        key(),
                        BANK,
                        terms(CallerKind.BANK, Scope.CREDIT_READ),
                        clients()));
        register(OTHER_BANK, "bank-1");

        assertThat(organisations.findByClient("bank-1").map(CallerOrganisation::code))
                .contains(OTHER_BANK);
    }

    @Test
    void theSameKeyAnswersTheFirstResultAgainWhateverCameBetween() {
        MutationKey key = key();
        RegisteredOrganisation first = done(register(BANK, key, "bank-1"));
        done(register.suspend(office(), key(), BANK, "备案到期"));

        assertThat(done(register(BANK, key, "bank-1"))).isEqualTo(first);
        assertThat(organisations.findByClient("bank-1").map(CallerOrganisation::state))
                .contains(OrganisationState.SUSPENDED);
    }

    @Test
    void theSameKeyWithOtherInputIsRefusedAndAnotherClientsKeyIsAnother() {
        MutationKey key = key();
        done(register(BANK, key, "bank-1"));

        assertThat(refused(register(BANK, key, "bank-2")))
                .isEqualTo(OrganisationOutcome.Reason.KEY_REUSED);
        assertThat(refused(register.reinstate(office(), key, BANK)))
                .isEqualTo(OrganisationOutcome.Reason.KEY_REUSED);
        assertThat(refused(register(BANK, new MutationKey("other", key.key()), "bank-1")))
                .isEqualTo(OrganisationOutcome.Reason.ALREADY_REGISTERED);
    }

    @Test
    void aRefusalLeavesTheKeyFreeAndTheGraphAsItWas() {
        MutationKey key = key();
        assertThat(refused(register.suspend(office(), key, BANK, "备案到期")))
                .isEqualTo(OrganisationOutcome.Reason.NOT_REGISTERED);
        register(BANK, "bank-1");

        assertThat(done(register.suspend(office(), key, BANK, "备案到期")).organisation().state())
                .isEqualTo(OrganisationState.SUSPENDED);
    }

    @Test
    void noVersionIsOverwritten() {
        register(BANK, "bank-1");
        done(register.suspend(office(), key(), BANK, "备案到期"));
        done(register.reinstate(office(), key(), BANK));

        assertThat(
                        count(
                                "MATCH (:CallerOrganisation)-[:STATED_AS]->(s:CallerStatement)"
                                        + " RETURN count(s) AS n"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "MATCH (s:CallerStatement) WHERE s.supersededAt IS NULL RETURN"
                                        + " count(s) AS n"))
                .isEqualTo(1);
    }

    @Test
    void anOfficeCannotCutOffItself() {
        assertThat(refused(register.suspend(office(), key(), TestAccess.OFFICE, "误操作")))
                .isEqualTo(OrganisationOutcome.Reason.ONESELF);
        assertThat(
                        refused(
                                register.change(
                                        office(),
                                        key(),
                                        TestAccess.OFFICE,
                                        terms(CallerKind.CREDIT_OFFICE, Scope.ORGANISATIONS_READ),
                                        clients("office"))))
                .isEqualTo(OrganisationOutcome.Reason.ONESELF);
    }

    @Test
    void theFoundingOfficeMayRegisterUntilItIsRegisteredItself() {
        CallerOrganisations founded = TestAccess.organisations("office", TestAccess.OFFICE.value());
        assertThat(founded.findByClient("office").map(CallerOrganisation::scopes))
                .contains(Set.of(Scope.ORGANISATIONS_READ, Scope.ORGANISATIONS_MANAGE));
        assertThat(founded.findByClient("another")).isEmpty();

        done(
                register.register(
                        office(),
                        key(),
                        TestAccess.OFFICE,
                        terms(CallerKind.CREDIT_OFFICE, Scope.CREDIT_READ),
                        clients("office")));
        assertThat(founded.findByClient("office").map(CallerOrganisation::scopes))
                .contains(Set.of(Scope.CREDIT_READ));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestAccess.organisations("office", ""));
    }

    @Test
    void answersForItsMembersAlone() {
        UnifiedCode member = TestAccess.COMPANY.code();
        done(
                register.register(
                        office(),
                        key(),
                        BANK,
                        terms(CallerKind.ASSOCIATION, Scope.CREDIT_READ),
                        new OrganisationTies(Set.of("association"), Set.of(member))));
        var permit =
                RegisteredPermits.doing(
                        new Caller("association", null, CallerKind.ASSOCIATION, Set.of()),
                        BANK,
                        Scope.CREDIT_READ);

        assertThat(organisations.answeredFor(permit, List.of(member, OTHER_BANK)))
                .containsExactly(member);
        assertThat(organisations.answeredFor(permit, List.of(OTHER_BANK))).isEmpty();
        assertThat(organisations.answeredFor(office(), List.of(member))).isEmpty();
    }

    @Test
    void pagesRunByCode() {
        register(BANK, "bank-1");
        register(OTHER_BANK, "bank-2");

        assertThat(codes(null, 10)).containsExactly(BANK, OTHER_BANK);
        assertThat(codes(null, 1)).containsExactly(BANK);
        assertThat(codes(BANK, 10)).containsExactly(OTHER_BANK);
        assertThat(codes(OTHER_BANK, 10)).isEmpty();
    }

    private List<UnifiedCode> codes(@Nullable UnifiedCode after, int first) {
        return organisations.page(office(), after, first).stream()
                .map(found -> found.organisation().code())
                .toList();
    }

    private static @Nullable PermitRefusal refusal(Admissions admissions) {
        Caller caller = new Caller("bank-1", null, CallerKind.BANK, Set.of(Scope.CREDIT_READ));
        return switch (admissions.admit(
                caller, Scope.CREDIT_READ, Purpose.LOAN_APPROVAL, null, new Trace())) {
            case PermitOutcome.Granted _ -> null;
            case PermitOutcome.Refused refused -> refused.reason();
        };
    }

    private RegisteredOrganisation register(UnifiedCode code, String... clients) {
        return done(register(code, key(), clients));
    }

    private OrganisationOutcome register(UnifiedCode code, MutationKey key, String... clients) {
        return register.register(
                office(), key, code, terms(CallerKind.BANK, Scope.CREDIT_READ), clients(clients));
    }

    private static RegisteredOrganisation done(OrganisationOutcome outcome) {
        return switch (outcome) {
            case OrganisationOutcome.Done done -> done.organisation();
            case OrganisationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static OrganisationOutcome.Reason refused(OrganisationOutcome outcome) {
        return switch (outcome) {
            case OrganisationOutcome.Done done -> throw new AssertionError(done);
            case OrganisationOutcome.Refused refused -> refused.reason();
        };
    }

    private static int count(String query) {
        try (var session = TestGraph.driver().session()) {
            return session.run(query).single().get("n").asInt();
        }
    }
}

package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AdmissionsTests {

    private static final UnifiedCode CODE = AllowanceWorld.ASKER;

    private final Registered registered = new Registered();
    private final Admissions admissions = new Admissions(registered);

    @Test
    void admitsARegisteredClientWithItsRegistrationMatterAndTrace() {
        registered.as(CallerKind.AGENCY, OrganisationState.ACTIVE, Scope.CREDIT_READ);
        Trace trace = new Trace();
        var outcome =
                admissions.admit(
                        caller(CallerKind.AGENCY, null),
                        Scope.CREDIT_READ,
                        Purpose.APPROVAL,
                        AllowanceWorld.MATTER,
                        trace);
        Permit permit = ((PermitOutcome.Granted) outcome).permit();

        assertThat(permit.registration()).contains(registered.found);
        assertThat(permit.matter()).contains(AllowanceWorld.MATTER);
        assertThat(permit.purpose()).contains(Purpose.APPROVAL);
        assertThat(permit.trace()).isSameAs(trace);
        assertThat(permit.grantee()).contains(CODE.value());
    }

    @Test
    void refusesAClientThatNobodyRegistered() {
        assertThat(refusal(caller(CallerKind.BANK, null))).isEqualTo(PermitRefusal.NOT_REGISTERED);
    }

    @Test
    void refusesASuspendedOrganisationUntilItIsReinstated() {
        registered.as(CallerKind.BANK, OrganisationState.SUSPENDED, Scope.CREDIT_READ);
        assertThat(refusal(caller(CallerKind.BANK, null))).isEqualTo(PermitRefusal.SUSPENDED);

        registered.as(CallerKind.BANK, OrganisationState.ACTIVE, Scope.CREDIT_READ);
        assertThat(refusal(caller(CallerKind.BANK, null))).isNull();
    }

    @Test
    void refusesAScopeThatTheOrganisationIsNotRegisteredFor() {
        registered.as(CallerKind.BANK, OrganisationState.ACTIVE, Scope.CONSENTS_READ);

        assertThat(refusal(caller(CallerKind.BANK, null)))
                .isEqualTo(PermitRefusal.SCOPE_NOT_REGISTERED);
    }

    @Test
    void aRegisteredScopeIsNothingWithoutTheToken() {
        registered.as(
                CallerKind.BANK, OrganisationState.ACTIVE, Scope.CREDIT_READ, Scope.CONSENTS_READ);
        var outcome =
                admissions.admit(
                        caller(CallerKind.BANK, null),
                        Scope.CONSENTS_READ,
                        null,
                        null,
                        new Trace());

        assertThat(outcome)
                .isEqualTo(
                        new PermitOutcome.Refused(
                                PermitRefusal.SCOPE_MISSING, Scope.CONSENTS_READ));
    }

    @Test
    void refusesATokenThatSaysOtherThanTheRegistration() {
        registered.as(CallerKind.BANK, OrganisationState.ACTIVE, Scope.CREDIT_READ);

        assertThat(refusal(caller(CallerKind.CREDIT_OFFICE, null)))
                .isEqualTo(PermitRefusal.NOT_AS_REGISTERED);
        assertThat(refusal(caller(CallerKind.BANK, AllowanceWorld.ANOTHER_ASKER.value())))
                .isEqualTo(PermitRefusal.NOT_AS_REGISTERED);
        assertThat(refusal(caller(CallerKind.BANK, CODE.value()))).isNull();
    }

    @Test
    void aPortalsTokenNamesTheSubjectThatCalls() {
        registered.as(CallerKind.SUBJECT, OrganisationState.ACTIVE, Scope.CREDIT_READ);

        assertThat(refusal(caller(CallerKind.SUBJECT, AllowanceWorld.ANOTHER_ASKER.value())))
                .isNull();
    }

    @Test
    void aSuspendedOrganisationHasNoEffectiveScope() {
        Caller caller =
                new Caller(
                        "client",
                        null,
                        CallerKind.BANK,
                        Set.of(Scope.CREDIT_READ, Scope.CONSENTS_READ));

        assertThat(admissions.effectiveScopes(caller)).isEmpty();
        registered.as(CallerKind.BANK, OrganisationState.ACTIVE, Scope.CREDIT_READ);
        assertThat(admissions.effectiveScopes(caller)).containsExactly(Scope.CREDIT_READ);
        registered.as(CallerKind.BANK, OrganisationState.SUSPENDED, Scope.CREDIT_READ);
        assertThat(admissions.effectiveScopes(caller)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheCreditOfficeCanBeRegisteredToRegister(CallerKind kind) {
        assertThat(Scope.ORGANISATIONS_MANAGE.isFor(kind))
                .isEqualTo(kind == CallerKind.CREDIT_OFFICE);
        assertThat(Scope.CONSENTS_GIVE.isFor(kind)).isEqualTo(kind == CallerKind.SUBJECT);
        assertThat(Scope.CREDIT_READ.isFor(kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void noLenderAndNoSubjectHandsInWhatIsSaidOfOthers(CallerKind kind) {
        boolean told = kind != CallerKind.BANK && kind != CallerKind.SUBJECT;

        for (Scope scope : Set.of(Scope.FILES_IMPORT, Scope.CODE_CONFIRM, Scope.UNCONFIRMED_READ)) {
            assertThat(scope.isFor(kind)).as("%s %s", scope, kind).isEqualTo(told);
            if (told) {
                assertThat(terms(kind, scope).scopes()).containsExactly(scope);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> terms(kind, scope));
            }
        }
    }

    private static OrganisationTerms terms(CallerKind kind, Scope scope) {
        return new OrganisationTerms("示例", kind, null, Set.of(scope), false);
    }

    private @Nullable PermitRefusal refusal(Caller caller) {
        return switch (admissions.admit(
                caller, Scope.CREDIT_READ, Purpose.LOAN_APPROVAL, null, new Trace())) {
            case PermitOutcome.Granted _ -> null;
            case PermitOutcome.Refused refused -> refused.reason();
        };
    }

    private static Caller caller(CallerKind kind, @Nullable String organisation) {
        return new Caller("client", organisation, kind, Set.of(Scope.CREDIT_READ));
    }

    /** Answers as it was last told. */
    private static final class Registered implements CallerOrganisations {

        private @Nullable CallerOrganisation found;

        void as(CallerKind kind, OrganisationState state, Scope... scopes) {
            found =
                    new CallerOrganisation(
                            CODE,
                            new OrganisationTerms("示例", kind, null, Set.of(scopes), false),
                            state,
                            state == OrganisationState.SUSPENDED ? "演示" : null,
                            Instant.EPOCH);
        }

        @Override
        public Optional<CallerOrganisation> findByClient(String clientId) {
            return Optional.ofNullable(clientId.equals("client") ? found : null);
        }

        @Override
        public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
            throw new AssertionError("not asked");
        }

        @Override
        public List<RegisteredOrganisation> page(
                Permit permit, @Nullable UnifiedCode after, int first) {
            throw new AssertionError("not asked");
        }
    }
}

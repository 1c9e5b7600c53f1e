package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;

class PermitsTests {

    private static final Caller BANK =
            new Caller("bank-demo", null, CallerKind.BANK, Set.of(Scope.CREDIT_READ));
    private static final Caller NOBODY = new Caller("nobody", null, CallerKind.BANK, Set.of());

    @Test
    void grantsWhatTheScopeAllowsForTheNamedPurpose() {
        var outcome = Permits.decide(BANK, Scope.CREDIT_READ, Purpose.LOAN_APPROVAL);

        assertThat(outcome).isInstanceOf(PermitOutcome.Granted.class);
        var permit = ((PermitOutcome.Granted) outcome).permit();
        assertThat(permit.caller()).isEqualTo(BANK);
        assertThat(permit.purpose()).contains(Purpose.LOAN_APPROVAL);
    }

    @Test
    void refusesWithoutTheScopeEvenIfThePurposeIsMissingToo() {
        assertThat(Permits.decide(NOBODY, Scope.CREDIT_READ, null))
                .isEqualTo(
                        new PermitOutcome.Refused(PermitRefusal.SCOPE_MISSING, Scope.CREDIT_READ));
    }

    @Test
    void refusesWithoutAPurposeWhereOneIsDue() {
        assertThat(Permits.decide(BANK, Scope.CREDIT_READ, null))
                .isEqualTo(
                        new PermitOutcome.Refused(
                                PermitRefusal.PURPOSE_MISSING, Scope.CREDIT_READ));
    }

    @Test
    void needsNoPurposeToHandInFiles() {
        var caller = new Caller("a", null, CallerKind.AGENCY, Set.of(Scope.FILES_IMPORT));

        assertThat(Permits.decide(caller, Scope.FILES_IMPORT, null))
                .isInstanceOf(PermitOutcome.Granted.class);
    }

    @Test
    void nobodyElseCanMakeAPermit() {
        assertThat(Modifier.isFinal(Permit.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(Permit.class.getDeclaredConstructors()))
                .allMatch(constructor -> constructor.getModifiers() == 0);
    }

    @Test
    void everyScopeIsResourceAndActionAndMeansSomethingInBothLanguages() {
        assertThat(Scope.values())
                .allSatisfy(
                        scope -> {
                            assertThat(scope.token()).matches("[a-z]+:[a-z]+");
                            assertThat(scope.meaning().zh()).isNotBlank();
                            assertThat(scope.meaning().en()).isNotBlank();
                            assertThat(Scope.find(scope.token())).contains(scope);
                        });
        assertThat(Scope.find("credit:write")).isEmpty();
    }

    @Test
    void aCallerHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caller(" ", null, CallerKind.BANK, Set.of()));
    }
}

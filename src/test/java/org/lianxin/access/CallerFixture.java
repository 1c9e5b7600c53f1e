package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Callers and permits for tests, made the only way there is: by {@link Permits}. */
public final class CallerFixture {

    private CallerFixture() {}

    /** A bank's permit to read a credit profile for a loan. */
    public static Permit bankPermit() {
        return permit(
                new Caller("bank-demo", null, CallerKind.BANK, Set.of(Scope.CREDIT_READ)),
                Scope.CREDIT_READ,
                Purpose.LOAN_APPROVAL);
    }

    /** The credit office's permit to read all of anybody. */
    public static Permit officePermit() {
        return permit(
                new Caller(
                        "office-demo", null, CallerKind.CREDIT_OFFICE, Set.of(Scope.CREDIT_READ)),
                Scope.CREDIT_READ,
                Purpose.SUPERVISION);
    }

    /** A permit that must be granted; a refusal fails the test. */
    public static Permit permit(Caller caller, Scope scope, @Nullable Purpose purpose) {
        return switch (Permits.decide(caller, scope, purpose)) {
            case PermitOutcome.Granted granted -> granted.permit();
            case PermitOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** A permit for whatever the caller wishes, registered or not. */
    public static Permit permit(Caller caller, Wish wish) {
        return new Permit(caller, null, wish, new Trace());
    }

    /** A permit for a client of that organisation. */
    public static Permit permit(Caller caller, CallerOrganisation registration, Wish wish) {
        return new Permit(caller, registration, wish, new Trace());
    }
}

package org.lianxin.access;

import org.jspecify.annotations.Nullable;

/**
 * Decides who gets a {@link Permit}: the scope is held, and a purpose is named where one is due.
 */
public final class Permits {

    private Permits() {}

    /**
     * Decides on one wish to read or do.
     *
     * <p>A missing scope is told before a missing purpose, so that nobody learns what a scope would
     * need who does not hold it.
     *
     * @param purpose what the caller says it asks for; {@code null} where it said nothing
     */
    public static PermitOutcome decide(Caller caller, Scope scope, @Nullable Purpose purpose) {
        if (!caller.scopes().contains(scope)) {
            return new PermitOutcome.Refused(PermitRefusal.SCOPE_MISSING, scope);
        }
        if (scope.needsPurpose() && purpose == null) {
            return new PermitOutcome.Refused(PermitRefusal.PURPOSE_MISSING, scope);
        }
        return new PermitOutcome.Granted(new Permit(caller, scope, purpose));
    }
}

package org.lianxin.access;

import org.jspecify.annotations.Nullable;

/**
 * Decides who gets a {@link Permit}: the client is registered and not suspended, token and
 * registration hold the scope, and a purpose is named where one is due.
 */
public final class Permits {

    private Permits() {}

    /**
     * Decides by the token alone, for what the gateway does itself and has no registered client.
     *
     * <p>A missing scope is told before a missing purpose, so that nobody learns what a scope would
     * need who does not hold it.
     *
     * @param purpose what the caller says it asks for; {@code null} where it said nothing
     */
    public static PermitOutcome decide(Caller caller, Scope scope, @Nullable Purpose purpose) {
        Wish wish = new Wish(scope, purpose, null);
        PermitRefusal refusal = byToken(caller, wish);
        return refusal == null
                ? new PermitOutcome.Granted(new Permit(caller, null, wish, new Trace()))
                : new PermitOutcome.Refused(refusal, scope);
    }

    /**
     * Decides by the token and by what its client is registered for.
     *
     * @param registered {@code null} where nobody registered the client
     */
    static PermitOutcome decide(
            Caller caller, @Nullable CallerOrganisation registered, Wish wish, Trace trace) {
        PermitRefusal refusal = byRegistration(caller, registered, wish.scope());
        if (refusal == null) {
            refusal = byToken(caller, wish);
        }
        return refusal == null
                ? new PermitOutcome.Granted(new Permit(caller, registered, wish, trace))
                : new PermitOutcome.Refused(refusal, wish.scope());
    }

    /** Whether token and registration both hold the scope. */
    static boolean mayUse(Caller caller, @Nullable CallerOrganisation registered, Scope scope) {
        return caller.scopes().contains(scope) && byRegistration(caller, registered, scope) == null;
    }

    private static @Nullable PermitRefusal byToken(Caller caller, Wish wish) {
        if (!caller.scopes().contains(wish.scope())) {
            return PermitRefusal.SCOPE_MISSING;
        }
        return wish.scope().needsPurpose() && wish.purpose() == null
                ? PermitRefusal.PURPOSE_MISSING
                : null;
    }

    private static @Nullable PermitRefusal byRegistration(
            Caller caller, @Nullable CallerOrganisation registered, Scope scope) {
        if (registered == null) {
            return PermitRefusal.NOT_REGISTERED;
        }
        if (registered.state() == OrganisationState.SUSPENDED) {
            return PermitRefusal.SUSPENDED;
        }
        if (!speaksFor(caller, registered)) {
            return PermitRefusal.NOT_AS_REGISTERED;
        }
        return registered.scopes().contains(scope) || !caller.scopes().contains(scope)
                ? null
                : PermitRefusal.SCOPE_NOT_REGISTERED;
    }

    /** A portal's tokens name the subject that calls through it; any other's name itself. */
    private static boolean speaksFor(Caller caller, CallerOrganisation registered) {
        String named = caller.organisation();
        return caller.kind() == registered.kind()
                && (registered.kind() == CallerKind.SUBJECT
                        || named == null
                        || named.equals(registered.code().value()));
    }
}

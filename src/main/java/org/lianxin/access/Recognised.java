package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A caller and what its client is registered for, read once for one request: worth nothing for the
 * next. Only {@link Admissions} makes one.
 */
public final class Recognised {

    private final Caller caller;
    private final @Nullable CallerOrganisation registered;

    Recognised(Caller caller, @Nullable CallerOrganisation registered) {
        this.caller = caller;
        this.registered = registered;
    }

    public Caller caller() {
        return caller;
    }

    /** The organisation that the caller's client belongs to; empty where nobody registered it. */
    public Optional<CallerOrganisation> registration() {
        return Optional.ofNullable(registered);
    }

    /** Whether this caller may do that; the permit hands on the request's trace. */
    public PermitOutcome admit(Wish wish, Trace trace) {
        return Permits.decide(caller, registered, wish, trace);
    }

    /** The caller with the scopes that it may use. */
    public Caller effective() {
        return new Caller(
                caller.clientId(),
                caller.organisation(),
                caller.kind(),
                effectiveScopes(),
                caller.document());
    }

    /** What the caller's token and its registration both allow; none if it is suspended. */
    public Set<Scope> effectiveScopes() {
        Set<Scope> effective = EnumSet.noneOf(Scope.class);
        for (Scope scope : caller.scopes()) {
            if (Permits.mayUse(caller, registered, scope)) {
                effective.add(scope);
            }
        }
        return effective;
    }
}

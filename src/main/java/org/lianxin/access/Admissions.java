package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * Admits callers: reads what their client is registered for, each time anew, and decides by it. The
 * one way from a request to a {@link Permit}.
 */
public final class Admissions {

    private final CallerOrganisations organisations;

    public Admissions(CallerOrganisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Whether this caller may do that now.
     *
     * @param trace of the request; the permit hands it on
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer; then nobody is admitted
     */
    public PermitOutcome admit(
            Caller caller,
            Scope scope,
            @Nullable Purpose purpose,
            @Nullable Matter matter,
            Trace trace) {
        CallerOrganisation registered = organisations.findByClient(caller.clientId()).orElse(null);
        return Permits.decide(caller, registered, new Wish(scope, purpose, matter), trace);
    }

    /** What the caller's token and its registration both allow now; none if it is suspended. */
    public Set<Scope> effectiveScopes(Caller caller) {
        CallerOrganisation registered = organisations.findByClient(caller.clientId()).orElse(null);
        Set<Scope> effective = EnumSet.noneOf(Scope.class);
        for (Scope scope : caller.scopes()) {
            if (Permits.mayUse(caller, registered, scope)) {
                effective.add(scope);
            }
        }
        return effective;
    }
}

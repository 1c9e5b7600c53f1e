package org.lianxin.access;

import org.jspecify.annotations.Nullable;

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
        return recognise(caller).admit(new Wish(scope, purpose, matter), trace);
    }

    /** What the caller's token and its registration both allow now; none if it is suspended. */
    public Set<Scope> effectiveScopes(Caller caller) {
        return recognise(caller).effectiveScopes();
    }

    /**
     * Reads what the caller is registered for, for all that one request asks.
     *
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer; then nobody is admitted
     */
    public Recognised recognise(Caller caller) {
        return new Recognised(caller, organisations.findByClient(caller.clientId()).orElse(null));
    }
}

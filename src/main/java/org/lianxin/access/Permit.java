package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The proof that a caller may read: what every read port takes first.
 *
 * <p>Only {@link Permits} makes one. It is worth nothing outside the request it was made for, and
 * holds who asks, by which scope and what for.
 */
public final class Permit {

    private final Caller caller;
    private final @Nullable CallerOrganisation registration;
    private final Wish wish;
    private final Trace trace;

    Permit(Caller caller, @Nullable CallerOrganisation registration, Wish wish, Trace trace) {
        this.caller = caller;
        this.registration = registration;
        this.wish = wish;
        this.trace = trace;
    }

    public Caller caller() {
        return caller;
    }

    /**
     * The organisation that the caller's client belongs to; empty for what the gateway does itself,
     * as the import command.
     */
    public Optional<CallerOrganisation> registration() {
        return Optional.ofNullable(registration);
    }

    /** Unified code of the organisation to which a consent has to be given for this caller. */
    public Optional<String> grantee() {
        return registration()
                .map(registered -> registered.code().value())
                .or(() -> Optional.ofNullable(caller.organisation()));
    }

    public Scope scope() {
        return wish.scope();
    }

    /** Why it is asked; empty only under a scope that needs no purpose. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(wish.purpose());
    }

    /** The matter it is asked for; empty where the caller named none. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(wish.matter());
    }

    /** Where what is shown is noted down. */
    public Trace trace() {
        return trace;
    }
}

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
    private final Scope scope;
    private final @Nullable Purpose purpose;

    Permit(Caller caller, Scope scope, @Nullable Purpose purpose) {
        this.caller = caller;
        this.scope = scope;
        this.purpose = purpose;
    }

    public Caller caller() {
        return caller;
    }

    public Scope scope() {
        return scope;
    }

    /** Why it is asked; empty only under a scope that needs no purpose. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}

package org.lianxin.access;

/** Why a permit was refused. */
public enum PermitRefusal {
    /** The caller's token does not hold the scope. */
    SCOPE_MISSING,
    /** The scope wants a purpose and the caller named none. */
    PURPOSE_MISSING,
    /** Nobody registered the caller's client. */
    NOT_REGISTERED,
    /** The caller's organisation is suspended. */
    SUSPENDED,
    /** The token says another kind or another organisation than the client is registered for. */
    NOT_AS_REGISTERED,
    /** The token holds the scope, but the caller's organisation is not registered for it. */
    SCOPE_NOT_REGISTERED
}

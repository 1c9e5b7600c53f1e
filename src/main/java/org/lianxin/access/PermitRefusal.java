package org.lianxin.access;

/** Why a permit was refused. */
public enum PermitRefusal {
    /** The caller's token does not hold the scope. */
    SCOPE_MISSING,
    /** The scope wants a purpose and the caller named none. */
    PURPOSE_MISSING
}

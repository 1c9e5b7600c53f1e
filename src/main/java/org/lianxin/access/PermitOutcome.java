package org.lianxin.access;

/** What a caller gets who wants a permit: the permit, or the reason why not. */
public sealed interface PermitOutcome {

    /** The caller may. */
    record Granted(Permit permit) implements PermitOutcome {}

    /**
     * The caller may not.
     *
     * @param scope the scope that was asked for
     */
    record Refused(PermitRefusal reason, Scope scope) implements PermitOutcome {}
}

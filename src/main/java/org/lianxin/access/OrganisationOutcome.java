package org.lianxin.access;

/** What became of a change to the organisations whose clients may call. */
public sealed interface OrganisationOutcome {

    /** It is registered like this; the same again for the same key. */
    record Done(RegisteredOrganisation organisation) implements OrganisationOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements OrganisationOutcome {}

    /** Why nothing was changed. */
    enum Reason {
        /** The idempotency key was used before, for something else. */
        KEY_REUSED,
        /** It is registered already; it can be changed. */
        ALREADY_REGISTERED,
        /** No organisation with that code is registered. */
        NOT_REGISTERED,
        /** One of the clients belongs to another organisation. */
        CLIENT_TAKEN,
        /** The office that asks may not suspend itself, nor give up its own right to register. */
        ONESELF
    }
}

package org.lianxin.kernel;

/** Whom an entry can stand against 信用主体: an organisation or a natural person. */
public sealed interface SubjectId permits OrganisationId, PersonId {

    /**
     * One text for both kinds, {@code O:code} or {@code P:key}: the key under which questions are
     * batched.
     */
    String value();
}

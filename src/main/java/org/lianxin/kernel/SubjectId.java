package org.lianxin.kernel;

/** Whom an entry can stand against 信用主体: an organisation or a natural person. */
public sealed interface SubjectId permits OrganisationId, PersonId {

    /**
     * One text for both kinds, {@code O:code} or {@code P:key}: the key under which questions are
     * batched.
     */
    String value();

    /** The subject whose {@link #value()} this is. */
    static SubjectId of(String value) {
        String rest = value.length() > 2 ? value.substring(2) : "";
        if (value.startsWith("O:")) {
            return new OrganisationId(UnifiedCode.of(rest));
        }
        if (value.startsWith("P:")) {
            return new PersonId(new PersonKey(rest));
        }
        throw new IllegalArgumentException("a subject is O: and a code, or P: and a key");
    }
}

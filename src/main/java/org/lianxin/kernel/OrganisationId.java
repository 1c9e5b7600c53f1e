package org.lianxin.kernel;

/** An organisation, by its unified code. */
public record OrganisationId(UnifiedCode code) implements SubjectId {

    @Override
    public String value() {
        return "O:" + code.value();
    }

    @Override
    public String toString() {
        return value();
    }
}

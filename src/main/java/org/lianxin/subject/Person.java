package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.Provenance;

import java.util.List;

/**
 * A natural person with the roles held.
 *
 * @param source the row that first named the person
 */
public record Person(PersonSummary summary, List<Role> roles, Provenance source)
        implements Subject {

    public Person {
        roles = List.copyOf(roles);
    }

    @Override
    public PersonId id() {
        return summary.id();
    }

    /** In full; whoever discloses it masks it. */
    @Override
    public String name() {
        return summary.name();
    }

    public boolean verified() {
        return summary.verified();
    }

    public @Nullable DocumentKind documentKind() {
        return summary.documentKind();
    }

    public @Nullable String maskedNumber() {
        return summary.maskedNumber();
    }
}

package org.lianxin.access;

import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who a caller is among the subjects. The registry answers it, on a floor above: access only knows
 * what it asks.
 */
public interface Representation {

    /**
     * The natural person with that document, whether or not anything is recorded of it; empty for a
     * number that no such document can have.
     */
    Optional<PersonId> findPerson(CallerDocument document);

    /** Of which of these organisations the person is legal representative 法定代表人 today. */
    Set<OrganisationId> represented(PersonId person, Collection<OrganisationId> among);
}

package org.lianxin.subject;

import org.lianxin.kernel.PersonKey;

/**
 * Turns document numbers into what may be stored: a keyed hash to find the person by, and a sealed
 * number. The keys come from outside; without them nothing starts.
 */
public interface PersonIdentity {

    /** The key of whoever holds this document: the same document always gives the same key. */
    PersonKey keyOf(PersonDocument document);

    /**
     * The key of somebody filed without a number. {@code statement} is all that distinguishes what
     * was filed; equal names in different statements are different persons.
     */
    PersonKey unverifiedKeyOf(String statement);
}

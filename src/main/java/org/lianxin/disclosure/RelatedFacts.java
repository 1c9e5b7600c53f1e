package org.lianxin.disclosure;

import org.lianxin.access.Permit;

import java.util.List;

/**
 * What is so with somebody else and has no effect on the subject. Asked only when selected.
 *
 * <p>For a person: the listings of organisations where that person holds or held a role, and that
 * do not reach the person. For an organisation: the court listings of those who run it on that day,
 * its legal representative, principal, person in charge and actual controller.
 */
public interface RelatedFacts {

    /**
     * The related facts of each profile, as of that profile's own day and instant.
     *
     * @return one list for each profile, in the order given
     */
    List<List<RelatedFact>> of(Permit permit, List<CreditProfile> profiles);
}

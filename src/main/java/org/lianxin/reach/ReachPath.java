package org.lianxin.reach;

import org.lianxin.listing.Ground;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.subject.OrganisationSummary;
import org.lianxin.subject.PersonSummary;
import org.lianxin.subject.Role;

/**
 * How a measure comes to a person: no part of it can be left out.
 *
 * @param role the role held on a day of the conduct
 * @param directlyResponsible whether it leads there only because the person was found directly
 *     responsible for that conduct
 * @param article the article that names this role for this measure
 */
public record ReachPath(
        Listing listing,
        Role role,
        boolean directlyResponsible,
        MeasureRule measure,
        String article) {

    public Ground ground() {
        return listing.ground();
    }

    public OrganisationSummary organisation() {
        return role.organisation();
    }

    public PersonSummary person() {
        return role.person();
    }
}

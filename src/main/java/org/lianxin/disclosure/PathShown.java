package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;

/**
 * The path by which a measure reaches a person: no part of it can be left out.
 *
 * @param role the role held on the day of the conduct
 * @param directlyResponsible whether it reaches only because the person was found directly
 *     responsible for that conduct
 * @param article the article that names this role for this measure
 */
public record PathShown(
        ListingShown listing,
        OrganisationRef organisation,
        RoleShown role,
        boolean directlyResponsible,
        String measureCode,
        Bilingual measureName,
        String article) {

    public Ground ground() {
        return listing.ground();
    }

    public PersonShown person() {
        return role.person();
    }
}

package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;

import java.util.List;

/**
 * Somebody else's listing that has no effect on the subject asked about.
 *
 * @param listed whose listing it is; not disclosed
 * @param role the role that relates the subject and whoever is listed
 * @param note why it has no effect
 */
public record RelatedFact(SubjectId listed, RoleShown role, ListingShown listing, Bilingual note) {

    public OrganisationRef organisation() {
        return role.organisation();
    }

    public Ground ground() {
        return listing.ground();
    }

    public Source source() {
        return listing.source();
    }

    public Interval term() {
        return listing.term();
    }

    public List<WayOut> wayOut() {
        return listing.wayOut();
    }
}

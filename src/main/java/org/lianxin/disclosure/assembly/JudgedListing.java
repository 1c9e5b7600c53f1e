package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.PathShown;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.reach.Reach;
import org.lianxin.reach.ReachDecision;
import org.lianxin.reach.ReachPath;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.subject.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * A listing in term on the day asked for, with what it carries and whom it reaches.
 *
 * @param carried the measures in force from it; empty while it is suspended
 */
record JudgedListing(
        Listing listing, ListingShown shown, List<Carried> carried, ReachDecision reach) {

    boolean red() {
        return listing.list() == ListKind.RED;
    }

    /** The paths by which one of its measures reaches holders of these roles, in their order. */
    List<PathShown> paths(MeasureRule rule, List<Role> roles) {
        if (!rule.reachesPersons()) {
            return List.of();
        }
        List<PathShown> paths = new ArrayList<>();
        for (Role role : roles) {
            if (reach.decide(rule, role) instanceof Reach.Reached(ReachPath path)) {
                paths.add(shown(path));
            }
        }
        return List.copyOf(paths);
    }

    private PathShown shown(ReachPath path) {
        return new PathShown(
                shown,
                Shown.of(path.organisation()),
                Shown.of(path.role()),
                path.directlyResponsible(),
                path.measure().code(),
                path.measure().name(),
                path.article());
    }
}

package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.ListingsShown;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignment;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;

/** How assignments are shown, and what is noted of it. */
@Component
final class AssignmentShapes {

    static final String FACT = "ASSIGNMENT";

    private final ListingsShown listings;
    private final ShownIds ids;
    private final Clock clock;

    AssignmentShapes(ListingsShown listings, ShownIds ids, Clock clock) {
        this.listings = listings;
        this.ids = ids;
        this.clock = clock;
    }

    AssignmentIds ids(String viewer) {
        return new AssignmentIds(ids, viewer);
    }

    AssignmentItem shape(Assignment assignment, String viewer) {
        ListingShown listing = listings.today(assignment.listing());
        return AssignmentItem.of(
                assignment,
                ids(viewer).of(assignment.key()),
                listing,
                Assigning.dayOf(clock.instant()));
    }

    /** What one's own task is about, is the matter that the body has in hand. */
    static AuditBasis basis(Assignment assignment) {
        return new AuditBasis(AuditBasis.Kind.MATTER, assignment.listing().ground().document());
    }

    static void note(
            Assignment assignment,
            AssignmentItem item,
            Permit permit,
            DataFetchingEnvironment field) {
        permit.trace()
                .look(
                        new Look(
                                Place.of(field).about(assignment.listing().subject(), permit),
                                basis(assignment),
                                null,
                                new Shown(
                                        Set.of(FACT),
                                        Set.of(item.listing().id()),
                                        Set.of(),
                                        Set.of(),
                                        null),
                                AuditOutcome.DISCLOSED,
                                null));
    }
}

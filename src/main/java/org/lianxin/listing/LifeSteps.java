package org.lianxin.listing;

import org.lianxin.cypher.Writing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps taken inside a transaction of another module, so that what it decides and what follows for
 * the listing are recorded together: a dispute's acceptance and the suspension, for one.
 *
 * <p>Whoever calls has seen to it that the one who decides may, and keeps its own idempotency key.
 */
public interface LifeSteps {

    /** The listing and its life as they stand now; empty if there is none. */
    Optional<ListingLife> find(Writing writing, String listing);

    /** Many of them in one round trip, by their keys; those that are not there are left out. */
    Map<String, ListingLife> find(Writing writing, Collection<String> listings);

    /**
     * Takes one step of each of these lives, which were found in this writing and not moved since,
     * in one round trip.
     *
     * @return what became of each, in their order
     */
    List<Life.Outcome> take(Writing writing, List<Move> moves);

    /** The next step of a life. */
    record Move(ListingLife listing, StepWanted wanted) {}

    /**
     * Takes a step if it was decided on the present version and can follow. Two steps of one
     * transaction count on: the second sees the version that the first made.
     *
     * @return {@link StepRefusal#NO_SUCH_LISTING} if there is none
     */
    Life.Outcome take(Writing writing, String listing, StepWanted wanted);
}

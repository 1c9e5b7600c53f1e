package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;

import java.util.Optional;
import java.util.Set;

/**
 * What is to be carried out, by whom, and how far it is: worked out from the listings, the
 * rulebooks and what was done. Whoever shows it has seen to it that the caller is that body, or the
 * credit office of that city.
 */
public interface Assignments {

    /** How many a page has at most. */
    int PAGE_MAX = 100;

    /**
     * The inbox of a body today.
     *
     * @param states only assignments in these; empty is all
     * @param after behind which to go on; null from the start
     */
    AssignmentPage inbox(
            Permit permit,
            CarryingBody body,
            Set<AssignmentState> states,
            @Nullable AssignmentKey after,
            int first);

    /** One assignment of a body; empty where none is or was. */
    Optional<Assignment> find(Permit permit, CarryingBody body, AssignmentKey key);

    /**
     * The feedback owed in a city today.
     *
     * @param body of that body alone; null for whoever owes it
     * @param wantingOnly only what is late, or outstanding where the plan names no day
     */
    AssignmentPage feedback(
            Permit permit,
            City city,
            @Nullable String body,
            boolean wantingOnly,
            @Nullable AssignmentKey after,
            int first);
}

package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lives of listings, those proposed and never placed among them. What is only proposed is the
 * deciding body's own business: whoever shows it has seen to it that the caller may see it.
 */
public interface Lives {

    /** How many lives a page has at most. */
    int PAGE_MAX = 100;

    /** The natural key of the listing that is shown under this id; empty if there is none. */
    Optional<String> find(Permit permit, String shownId);

    /**
     * The lives of these listings with the steps recorded up to the instant asked for; a listing
     * that nothing is known of is absent.
     */
    Found<Map<String, ListingLife>> of(Permit permit, Collection<String> listings);

    /**
     * The lives of a subject's own listings, as they were known then: those of which it was told,
     * be it by a notice, by publicity or by their placing. Whoever calls has seen to it that the
     * caller is the subject.
     */
    List<ListingLife> ofSelf(Permit permit, OwnLives asked);

    /**
     * The listings that this body has in hand and that stand in one of these stages now, in the
     * order of their ids. Those that came by file are among them once a step was taken here.
     *
     * @param after the id behind which to go on; null from the start
     * @param first how many at most, up to {@link #PAGE_MAX}
     */
    List<ListingLife> inHandOf(
            Permit permit,
            String decidedBy,
            Set<LifeStage> stages,
            @Nullable String after,
            int first);
}

package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The recalls: an organisation's own, those about one thing, and those that are late. */
public interface Recalls {

    /** How many a page has at most. */
    int PAGE_MAX = 100;

    /**
     * What an organisation was told, in the order of its {@link Recall#seq}, which has no gap: its
     * feed of recalls. Whoever asks has seen to it that it is the caller's own.
     *
     * @param after the seq behind which to go on; 0 from the start
     * @param first how many at most, up to {@link #PAGE_MAX}
     * @param openOnly whether those that were acknowledged are left out
     */
    List<Recall> of(Permit permit, String organisation, long after, int first, boolean openOnly);

    /**
     * The recalls about the thing that is shown under this id; empty while nothing about it changed
     * that others would have to be told. Whoever shows it has seen to it that the caller is its
     * subject or one of its owners.
     *
     * @param before the id behind which to go on; null from the newest
     */
    Optional<RecallsAbout> about(Permit permit, String shownId, @Nullable String before, int first);

    /**
     * The recalls that are open although their last day had passed by this day, the longest late
     * first.
     *
     * @param city null for all cities
     * @param after the id behind which to go on; null from the start
     */
    List<Recall> late(
            Permit permit, @Nullable City city, LocalDate day, @Nullable String after, int first);
}

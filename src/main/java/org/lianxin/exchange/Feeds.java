package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds that go out, as far as each caller may follow them. */
public interface Feeds {

    /** How many entries one page has at most. */
    int PAGE_MAX = 1_000;

    /** The feeds that the caller may follow and in which something has happened, in their order. */
    List<FeedState> visible(Permit permit);

    /**
     * Whether that feed is for such a caller, whether or not anything is in it yet. What is shared
     * among agencies and courts is told to subscribers alone besides.
     */
    boolean mayFollow(Permit permit, FeedKey feed);

    /**
     * What happened behind a cursor.
     *
     * @param first how many entries at most, 1 to {@link #PAGE_MAX}
     */
    FeedPageOutcome after(Permit permit, FeedKey feed, FeedCursor cursor, int first);

    /**
     * What stands in a feed.
     *
     * @param place null to begin a snapshot of its present state
     * @param first how many items at most, 1 to {@link #PAGE_MAX}
     */
    SnapshotOutcome snapshot(Permit permit, FeedKey feed, @Nullable SnapshotPlace place, int first);

    /**
     * On what footing the caller is shown each of these entries of a feed that it may follow, in
     * their order; empty where some of it may not be shown any more.
     */
    Optional<List<EntryFooting>> footings(Permit permit, FeedKey feed, List<FeedEntry> entries);

    /**
     * The last numbers of these feeds, 0 where nothing has happened; for whoever has seen to it
     * that it may know them.
     */
    Map<FeedKey, Long> heads(Collection<FeedKey> feeds);
}

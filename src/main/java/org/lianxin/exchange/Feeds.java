package org.lianxin.exchange;

import org.lianxin.access.Permit;

import java.util.Collection;
import java.util.Map;

/** The feeds that go out, as far as each caller may follow them. */
public interface Feeds {

    /** How many entries one page has at most. */
    int PAGE_MAX = 1_000;

    /** Whether the caller may follow that feed, whether or not anything is in it yet. */
    boolean mayFollow(Permit permit, FeedKey feed);

    /**
     * What happened behind a cursor.
     *
     * @param first how many entries at most, 1 to {@link #PAGE_MAX}
     */
    FeedPageOutcome after(Permit permit, FeedKey feed, FeedCursor cursor, int first);

    /**
     * The last numbers of these feeds, 0 where nothing has happened; for whoever has seen to it
     * that it may know them.
     */
    Map<FeedKey, Long> heads(Collection<FeedKey> feeds);
}

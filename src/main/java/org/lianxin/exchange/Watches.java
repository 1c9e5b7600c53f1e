package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.util.List;

/** The watches of the caller's own organisation. */
public interface Watches {

    /** How many subjects one mutation may name. */
    int BATCH_MAX = 1_000;

    /** How many watches one page has at most. */
    int PAGE_MAX = 100;

    /**
     * Those registered now, sorted by id.
     *
     * @param after the id behind which to go on; {@code null} from the start
     * @param first how many at most, 1 to {@link #PAGE_MAX}
     */
    List<WatchedSubject> page(Permit permit, @Nullable String after, int first);
}

package org.lianxin.conduct;

import java.time.Instant;
import java.util.List;

/**
 * A page of one subject's entries: the newest decision first, equal days by identifier.
 *
 * @param hasNextPage whether more follow
 * @param knownAt as known when; the instant asked for, or an earlier one if that is not over yet.
 *     Whoever joins the page with other answers asks again if theirs are earlier
 */
public record EntryPage(List<CreditEntry> entries, boolean hasNextPage, Instant knownAt) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}

package org.lianxin.exchange.peer;

import org.lianxin.exchange.RecallKind;

import java.time.Instant;
import java.util.Set;

/**
 * What another region has told this one to take back, and waits to hear of.
 *
 * @param seq its place among that region's recalls to this one
 * @param itemId under which the peer's feed has what it is about
 * @param changedAt when the peer recorded the change
 * @param action by which this region was last shown it, as a root field of the peer's schema
 */
record PeerRecall(
        String id, long seq, String itemId, RecallKind because, Instant changedAt, String action) {

    private static final Set<String> OF_FEEDS =
            Set.of("Query.feedChanges", "Query.feedSnapshot", "Subscription.feedChanges");

    /**
     * Whether the feed told it. What somebody here was shown in another way is not in what is kept
     * of the feed, so only people can say what was done about it.
     */
    boolean isOfFeed() {
        return OF_FEEDS.contains(action);
    }
}

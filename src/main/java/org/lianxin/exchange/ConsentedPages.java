package org.lianxin.exchange;

import org.lianxin.access.Permit;

import java.util.List;
import java.util.Optional;

/**
 * Judges, each time anew, whether a page of a feed that rests on consents may still be told: a past
 * entry is no way round a consent that was narrowed, revoked or ran out since.
 */
public interface ConsentedPages {

    /**
     * On what footing each entry is told, in their order; empty where the page holds anything that
     * no consent covers today. Then the feed has been brought up to date, and the page is to be
     * read again.
     *
     * @param kind the kind of feed that it is
     */
    Optional<List<EntryFooting>> footings(
            Permit permit, FeedKey feed, WatchedFeed kind, List<FeedEntry> entries);
}

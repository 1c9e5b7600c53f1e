package org.lianxin.exchange;

import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.listing.Listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * In which feeds of one kind listings stand, and how. Asked in the transaction of each change; all
 * beans of this type together decide, so what none of them names any more is removed.
 */
public interface FeedRules {

    /**
     * Natural keys of the listings that a change concerns though it touched neither them nor what
     * they rest on: those of a subject for which a consent ended.
     */
    default Set<String> concerned(Writing writing, Set<Touched> touched) {
        return Set.of();
    }

    /**
     * The items of these listings, as they stand now in this transaction; none for those that are
     * in no feed of this kind. The id of an item is that under which the listing is shown.
     *
     * @param today in Asia/Shanghai
     */
    List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today);
}

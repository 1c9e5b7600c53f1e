package org.lianxin.exchange;

import org.lianxin.cypher.Writing;

import java.util.Collection;
import java.util.List;

/** Writes to feeds, in the transaction of the change that they tell of. */
public interface FeedRegister {

    /**
     * Puts things that are not listings, such as recalls; one that stands there equal already is
     * left as it is. Their ids are made of keys that no listing has.
     */
    void put(Writing writing, List<FeedItem> items);

    /** Removes things from a feed, as far as they are in it. */
    void remove(Writing writing, FeedKey feed, Collection<String> ids, RemovalReason because);

    /** Has what a feed ever told of things that it holds no more told to nobody again. */
    void withhold(Writing writing, FeedKey feed, Collection<String> ids);
}

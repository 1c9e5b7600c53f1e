package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Listings as they stand within a writing, with what it has changed so far. For whoever takes part
 * in the writing; it shows nobody anything, so it takes no permit.
 */
public interface WrittenListings {

    /** Those with these natural keys, in the order of the keys; a key of none is left out. */
    List<Written> now(Writing writing, Collection<String> keys);

    /** The keys of those that rest on these credit entries. */
    Set<String> restingOn(Writing writing, Collection<String> entries);

    /** The keys of all that these subjects have or had. */
    Set<String> listing(Writing writing, Collection<? extends SubjectId> subjects);

    /**
     * One of them.
     *
     * @param shownId the id under which it is shown
     * @param listing null where nothing is placed: it is only proposed, or it ended on its first
     *     day
     */
    record Written(String key, String shownId, @Nullable Listing listing) {}
}

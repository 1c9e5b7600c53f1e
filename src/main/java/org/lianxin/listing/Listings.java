package org.lianxin.listing;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.SubjectId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The places that subjects have, or had, on lists. */
public interface Listings {

    /**
     * Reads all listings of these subjects, over or not, sorted by first day and identifier.
     *
     * @return a list for every subject, in the order asked; empty where nothing is recorded
     */
    Found<Map<SubjectId, List<Listing>>> of(
            Permit permit, Collection<? extends SubjectId> subjects);
}

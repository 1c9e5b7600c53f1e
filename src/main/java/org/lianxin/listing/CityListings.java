package org.lianxin.listing;

import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;

import java.util.List;

/** All listings of a city one after the other, for those who carry their measures out. */
public interface CityListings {

    /** How many a page has at most. */
    int PAGE_MAX = 100;

    /**
     * The listings, over or not, whose ids are {@code from} or come behind it, in the order of the
     * ids; fewer than {@link #PAGE_MAX} are the last.
     */
    List<Placement> page(Permit permit, City city, String from);

    /** A listing and whom it lists. */
    record Placement(String id, SubjectId subject) {}
}

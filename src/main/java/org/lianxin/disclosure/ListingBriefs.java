package org.lianxin.disclosure;

import org.lianxin.listing.Listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells of single listings what the profile of the listed subject would tell. It reads nothing, and
 * whoever asks has seen to who may see it.
 */
public interface ListingBriefs {

    /**
     * What is told of these listings on that day, by their natural keys; nothing of one that is
     * over on it, or that is served to nobody any more.
     *
     * @param listings as they stand by now
     */
    Map<String, ListingBrief> on(LocalDate day, Collection<Listing> listings);

    /** By their natural keys, how the subjects of these listings can object to them on that day. */
    Map<String, List<WayOut>> waysOut(LocalDate day, Collection<Listing> listings);
}

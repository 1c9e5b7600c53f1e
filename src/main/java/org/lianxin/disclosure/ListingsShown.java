package org.lianxin.disclosure;

import org.lianxin.listing.Listing;

/** Shows single listings with what must never be missing beside one. */
public interface ListingsShown {

    /** The listing as it stands today, over or not; whoever asks has seen to who may see it. */
    ListingShown today(Listing listing);
}

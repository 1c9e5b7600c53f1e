package org.lianxin.listing;

/** Makes the id under which a listing is shown: lasting, and nothing can be read from it. */
@FunctionalInterface
public interface ListingIds {

    /** Of the listing with this natural key. */
    String of(String naturalKey);
}

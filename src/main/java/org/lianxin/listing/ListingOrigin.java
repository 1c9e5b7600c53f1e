package org.lianxin.listing;

/** Who places listings; a dispute or correction goes back there. */
public enum ListingOrigin {
    AGENCY,
    COURT,
    EXTERNAL
}

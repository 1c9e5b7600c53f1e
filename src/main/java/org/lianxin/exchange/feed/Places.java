package org.lianxin.exchange.feed;

import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;

/** Whose list a listing stands on: that of the court that placed it, else of its city. */
final class Places {

    private Places() {}

    static String of(Listing listing) {
        String code = listing.authorityCode();
        return listing.origin() == ListingOrigin.COURT && code != null
                ? UnifiedCode.of(code).value()
                : listing.city().key();
    }
}

package org.lianxin.disclosure;

import org.lianxin.kernel.Interval;

/**
 * What speaks for a subject: its place on a red list.
 *
 * @param title the honour as filed 守信情形
 */
public record Honour(String title, ListingShown listing) {

    public Ground ground() {
        return listing.ground();
    }

    public Source source() {
        return listing.source();
    }

    public Interval term() {
        return listing.term();
    }
}

package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.PathShown;
import org.lianxin.kernel.Bilingual;

/** A standing in one sentence. */
final class Summaries {

    private Summaries() {}

    static Bilingual direct(ListingShown listing) {
        return listing.inForce()
                ? new Bilingual(
                        "列入" + named(listing.listName().zh(), listing),
                        "On the " + named(listing.listName().en(), listing))
                : new Bilingual(
                        "列入" + named(listing.listName().zh(), listing) + "，有关措施暂停执行",
                        "On the "
                                + named(listing.listName().en(), listing)
                                + ", its measures suspended");
    }

    /** By the first of the paths; the others stand beside it. */
    static Bilingual reached(ListingShown listing, PathShown path) {
        String organisation = path.organisation().name();
        return new Bilingual(
                "因在"
                        + organisation
                        + "任"
                        + path.role().title()
                        + "，为其列入"
                        + named(listing.listName().zh(), listing)
                        + "的措施所及",
                "Reached, as "
                        + path.role().title()
                        + " of "
                        + organisation
                        + ", by measures from its place on the "
                        + named(listing.listName().en(), listing));
    }

    private static String named(String list, ListingShown listing) {
        return listing.category() == null ? list : list + "（" + listing.category() + "）";
    }
}

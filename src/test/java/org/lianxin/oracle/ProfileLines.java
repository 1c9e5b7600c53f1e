package org.lianxin.oracle;

import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.MeasureInForce;
import org.lianxin.disclosure.PathShown;
import org.lianxin.disclosure.PersonShown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A profile's measures in the oracle's lines. */
record ProfileLines(
        Function<ListingShown, String> listingLabel, Function<PersonShown, String> personLabel) {

    List<String> of(CreditProfile profile) {
        List<String> lines = new ArrayList<>();
        for (MeasureInForce measure : profile.measures()) {
            String start = listingLabel.apply(measure.listing()) + "|" + measure.code() + "|";
            if (!measure.reached()) {
                lines.add(start + "SELF");
            }
            for (PathShown path : measure.paths()) {
                lines.add(
                        start
                                + personLabel.apply(path.person())
                                + "|"
                                + path.role().kind()
                                + "|"
                                + path.role().title()
                                + "|"
                                + path.role().held().from()
                                + "|"
                                + (path.directlyResponsible() ? "RESPONSIBLE" : "PLAIN"));
            }
        }
        Collections.sort(lines);
        return lines;
    }
}

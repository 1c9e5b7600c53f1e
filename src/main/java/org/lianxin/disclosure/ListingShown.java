package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Ending;
import org.lianxin.listing.ListingOrigin;

import java.util.List;

/**
 * A listing in force, with what must never be missing beside it.
 *
 * @param id lasting and opaque
 * @param listName what the city's own plan calls the list
 * @param category the category of the conduct as filed
 * @param annotated whether it is marked as disputed on the day asked for
 * @param ending why it was over before its term; null if it was not
 * @param inForce whether it carries measures on the day asked for: in term and not suspended
 * @param conduct the days of the conduct, at which roles are judged
 * @param nothingApplies why the rules attach nothing to it; null where they do
 * @param notApplied the measures of the list that this listing does not carry, each with the reason
 */
public record ListingShown(
        String id,
        ListKind list,
        Bilingual listName,
        City city,
        ListingOrigin origin,
        @Nullable String category,
        String authority,
        @Nullable String authorityCode,
        Ground ground,
        Source source,
        Interval term,
        List<WayOut> wayOut,
        List<Interval> suspensions,
        List<Interval> annotations,
        boolean annotated,
        @Nullable Ending ending,
        boolean inForce,
        Interval conduct,
        @Nullable CourtDetails court,
        @Nullable Bilingual nothingApplies,
        List<MeasureNotApplied> notApplied) {}

package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.Pricing;

import java.util.List;

/**
 * What a plan guides an institution to consider when it prices a loan or a policy; the institution
 * decides. Never a score.
 *
 * @param article the article of the plan that guides so
 */
public record PricingFactor(
        Pricing.Direction direction,
        Pricing.Strength strength,
        Bilingual guidance,
        String measureCode,
        String article,
        ListingShown listing) {

    public Ground ground() {
        return listing.ground();
    }

    public Source source() {
        return listing.source();
    }

    public Interval term() {
        return listing.term();
    }

    public List<WayOut> wayOut() {
        return listing.wayOut();
    }
}

package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;

import java.util.List;

/**
 * What one listing of a subject means on one day, as its profile would tell.
 *
 * @param summary in one sentence
 * @param pricingFactors what the rules of the day guide an institution to consider; none while the
 *     listing is suspended
 */
public record ListingBrief(
        ListingShown listing, Bilingual summary, List<PricingFactor> pricingFactors) {

    public ListingBrief {
        pricingFactors = List.copyOf(pricingFactors);
    }
}

package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.PricingFactor;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Pricing;

import java.util.Optional;

/** A measure that a listing carries, and the edition that attaches it. */
record Carried(MeasureRule rule, EditionRules edition) {

    /** What it guides a lender to consider; empty where it guides nothing. */
    Optional<PricingFactor> pricingFactor(ListingShown listing) {
        Pricing pricing = rule.pricing();
        return pricing == null
                ? Optional.empty()
                : Optional.of(
                        new PricingFactor(
                                pricing.direction(),
                                pricing.strength(),
                                pricing.guidance(),
                                rule.code(),
                                rule.article(),
                                listing));
    }
}

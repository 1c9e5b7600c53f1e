package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.ListingBrief;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.WayOut;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges single listings by the same rules as profiles are. */
final class JudgedBriefs implements ListingBriefs {

    private final RulesInForce rules;
    private final NoLongerServedDecision noLongerServed;

    JudgedBriefs(RulesInForce rules, NoLongerServedDecision noLongerServed) {
        this.rules = rules;
        this.noLongerServed = noLongerServed;
    }

    @Override
    public Map<String, ListingBrief> on(LocalDate day, Collection<Listing> listings) {
        List<Listing> served =
                listings.stream().filter(each -> !noLongerServed.decide(each)).toList();
        Map<String, ListingBrief> briefs = new HashMap<>();
        for (JudgedListing judged : new ListingJudge(rules, day).inTerm(served)) {
            briefs.put(judged.listing().id(), brief(judged));
        }
        return briefs;
    }

    @Override
    public Map<String, List<WayOut>> waysOut(LocalDate day, Collection<Listing> listings) {
        ListingJudge judge = new ListingJudge(rules, day);
        Map<String, List<WayOut>> ways = new HashMap<>();
        listings.forEach(each -> ways.put(each.id(), judge.waysOut(each)));
        return ways;
    }

    private static ListingBrief brief(JudgedListing judged) {
        ListingShown shown = judged.shown();
        return new ListingBrief(
                shown,
                Summaries.direct(shown),
                judged.carried().stream()
                        .flatMap(carried -> carried.pricingFactor(shown).stream())
                        .toList());
    }
}

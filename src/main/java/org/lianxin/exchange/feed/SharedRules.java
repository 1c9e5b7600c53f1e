package org.lianxin.exchange.feed;

import org.lianxin.access.Mode;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.WayOut;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRules;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What agencies, courts and the credit office may follow: whatever is in its term. */
final class SharedRules implements FeedRules {

    private final ShownIds ids;
    private final NoLongerServedDecision noLongerServed;
    private final ListingBriefs briefs;
    private final ItemJson json;

    SharedRules(ShownIds ids, NoLongerServedDecision noLongerServed, ListingBriefs briefs) {
        this.ids = ids;
        this.noLongerServed = noLongerServed;
        this.briefs = briefs;
        this.json = new ItemJson(ids, Mode.SHARED);
    }

    @Override
    public List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today) {
        List<Listing> told =
                listings.stream()
                        .filter(each -> each.term().contains(today))
                        .filter(each -> !noLongerServed.decide(each))
                        .toList();
        Map<String, List<WayOut>> ways = briefs.waysOut(today, told);
        return told.stream()
                .map(each -> item(each, ways.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private FeedItem item(Listing listing, List<WayOut> waysOut) {
        return new FeedItem(
                FeedKey.ofShared(listing.list(), Places.of(listing)),
                ids.of(listing.id()),
                listing.subject(),
                json.of(listing, waysOut),
                null);
    }
}

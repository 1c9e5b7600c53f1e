package org.lianxin.exchange.feed;

import org.lianxin.access.Mode;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRules;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.LocalDate;
import java.util.List;

/** What agencies, courts and the credit office may follow: whatever is in its term. */
final class SharedRules implements FeedRules {

    private final ShownIds ids;
    private final NoLongerServedDecision noLongerServed;
    private final ItemJson json;

    SharedRules(ShownIds ids, NoLongerServedDecision noLongerServed) {
        this.ids = ids;
        this.noLongerServed = noLongerServed;
        this.json = new ItemJson(ids, Mode.SHARED);
    }

    @Override
    public List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today) {
        return listings.stream()
                .filter(each -> each.term().contains(today))
                .filter(each -> !noLongerServed.decide(each))
                .map(this::item)
                .toList();
    }

    private FeedItem item(Listing listing) {
        return new FeedItem(
                FeedKey.ofShared(listing.list(), Places.of(listing)),
                ids.of(listing.id()),
                listing.subject(),
                json.of(listing),
                null);
    }
}

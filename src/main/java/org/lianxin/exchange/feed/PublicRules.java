package org.lianxin.exchange.feed;

import org.lianxin.access.Mode;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.PublicationDecision;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRules;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.LocalDate;
import java.util.List;

/** What everyone may follow: what is public now and still served. */
final class PublicRules implements FeedRules {

    private final ShownIds ids;
    private final NoLongerServedDecision noLongerServed;
    private final ItemJson json;

    PublicRules(ShownIds ids, NoLongerServedDecision noLongerServed) {
        this.ids = ids;
        this.noLongerServed = noLongerServed;
        this.json = new ItemJson(ids, Mode.PUBLIC);
    }

    @Override
    public List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today) {
        return listings.stream()
                .filter(each -> PublicationDecision.isPublic(each, today))
                .filter(each -> !noLongerServed.decide(each))
                .map(this::item)
                .toList();
    }

    private FeedItem item(Listing listing) {
        return new FeedItem(
                FeedKey.ofPublic(listing.list(), Places.of(listing)),
                ids.of(listing.id()),
                listing.subject(),
                json.of(listing),
                null);
    }
}

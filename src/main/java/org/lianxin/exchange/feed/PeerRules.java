package org.lianxin.exchange.feed;

import org.lianxin.access.Mode;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.PublicationDecision;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.WayOut;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other regions may follow: listings of organisations, as far as the agreement in force with
 * each covers them. None of persons: their numbers leave no gateway, and a name carries nothing.
 */
final class PeerRules implements FeedRules {

    private static final Statement COVERED =
            Statement.of(PeerRules.class, "covered-listings.cypher");

    private final PeerAgreements agreements;
    private final PeerRegion region;
    private final ShownIds ids;
    private final NoLongerServedDecision noLongerServed;
    private final ListingBriefs briefs;
    private final ItemJson json;

    PeerRules(
            PeerAgreements agreements,
            PeerRegion region,
            ShownIds ids,
            NoLongerServedDecision noLongerServed,
            ListingBriefs briefs) {
        this.agreements = agreements;
        this.region = region;
        this.ids = ids;
        this.noLongerServed = noLongerServed;
        this.briefs = briefs;
        this.json = new ItemJson(ids, Mode.PUBLIC);
    }

    /** An agreement that changed, began or ended concerns whatever it covers or covered. */
    @Override
    public Set<String> concerned(Writing writing, Set<Touched> touched) {
        List<String> peers = Touched.keys(touched, Touched.Kind.AGREEMENT);
        Set<String> keys = new LinkedHashSet<>();
        if (!peers.isEmpty()) {
            writing.run(COVERED, Map.of("peers", peers)).forEach(row -> keys.add(row.text("key")));
        }
        return keys;
    }

    @Override
    public List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today) {
        UnifiedCode own = region.code().orElse(null);
        if (own == null || listings.isEmpty()) {
            return List.of();
        }
        List<PeerAgreement> sending =
                agreements.now(writing).stream().filter(each -> each.sendsOn(today)).toList();
        List<FeedItem> items = new ArrayList<>();
        List<Listing> told =
                sending.isEmpty()
                        ? List.of()
                        : listings.stream().filter(each -> isTold(each, today)).toList();
        Map<String, List<WayOut>> ways = briefs.waysOut(today, told);
        for (Listing listing : told) {
            boolean published = PublicationDecision.isPublic(listing, today);
            String item =
                    json.of(
                            listing,
                            ways.getOrDefault(listing.id(), List.of()),
                            own,
                            published ? PeerGrade.PUBLISHED : PeerGrade.STANDING);
            sending.stream()
                    .filter(each -> covers(each, listing, published))
                    .map(each -> item(each, listing, item))
                    .forEach(items::add);
        }
        return items;
    }

    private boolean isTold(Listing listing, LocalDate today) {
        return listing.subject() instanceof OrganisationId
                && listing.term().contains(today)
                && !noLongerServed.decide(listing);
    }

    private static boolean covers(PeerAgreement agreement, Listing listing, boolean published) {
        return agreement.terms().covers(listing.list(), listing.city(), published);
    }

    private FeedItem item(PeerAgreement agreement, Listing listing, String item) {
        return new FeedItem(
                FeedKey.ofPeer(agreement.peer()),
                ids.of(listing.id()),
                listing.subject(),
                item,
                null);
    }
}

package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.DataCategory;
import org.lianxin.access.WrittenConsents;
import org.lianxin.access.WrittenConsents.Between;
import org.lianxin.access.WrittenTies;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ListingBrief;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.PublicationDecision;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.CoverageDecision;
import org.lianxin.exchange.FeedItem;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.listing.WrittenListings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the feeds of those who watch hold: of a lender's portfolio what each subject consents to; of
 * an association's members what is public, and more as each consents.
 */
final class WatchedRules implements FeedRules {

    private final WrittenWatches watches;
    private final WrittenTies ties;
    private final WrittenConsents consents;
    private final WrittenListings listings;
    private final ListingBriefs briefs;
    private final ShownIds ids;
    private final WatchedJson json;

    WatchedRules(
            WrittenWatches watches,
            WrittenTies ties,
            WrittenConsents consents,
            WrittenListings listings,
            ListingBriefs briefs,
            ShownIds ids) {
        this.watches = watches;
        this.ties = ties;
        this.consents = consents;
        this.listings = listings;
        this.briefs = briefs;
        this.ids = ids;
        this.json = new WatchedJson(ids);
    }

    @Override
    public Set<String> concerned(Writing writing, Set<Touched> touched) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        consents.now(writing, Touched.keys(touched, Touched.Kind.CONSENT))
                .forEach(consent -> subjects.add(consent.subject()));
        Touched.keys(touched, Touched.Kind.WATCH)
                .forEach(key -> subjects.add(WatchKey.of(key).subject()));
        Set<UnifiedCode> callers =
                Touched.keys(touched, Touched.Kind.CALLER).stream()
                        .map(UnifiedCode::of)
                        .collect(Collectors.toSet());
        ties.changed(writing, callers).forEach(member -> subjects.add(new OrganisationId(member)));
        return listings.listing(writing, subjects);
    }

    @Override
    public List<FeedItem> items(Writing writing, List<Listing> listings, LocalDate today) {
        Map<SubjectId, List<Follower>> followers = followers(writing, listings);
        List<Listing> followed =
                listings.stream().filter(each -> followers.containsKey(each.subject())).toList();
        if (followed.isEmpty()) {
            return List.of();
        }
        Map<String, ListingBrief> told = briefs.on(today, followed);
        Map<Between, List<Consent>> given = consents.between(writing, pairs(followers));
        List<FeedItem> items = new ArrayList<>();
        for (Listing listing : followed) {
            SubjectId subject = listing.subject();
            for (Follower follower : followers.getOrDefault(subject, List.of())) {
                Coverage coverage =
                        CoverageDecision.decide(
                                given.getOrDefault(
                                        new Between(subject, follower.organisation()), List.of()),
                                follower.feed().purpose(),
                                today);
                ListingBrief brief = told.get(listing.id());
                FeedItem item =
                        brief == null ? null : item(listing, brief, follower, coverage, today);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private @Nullable FeedItem item(
            Listing listing,
            ListingBrief brief,
            Follower follower,
            Coverage coverage,
            LocalDate today) {
        return switch (coverage) {
            case Coverage.Covered covered ->
                    item(listing, brief, follower, covered.full(), covered.until());
            case Coverage.Uncovered _ ->
                    follower.feed() == WatchedFeed.MEMBERS
                                    && PublicationDecision.isPublic(listing, today)
                            ? item(listing, brief, follower, List.of(), null)
                            : null;
        };
    }

    private FeedItem item(
            Listing listing,
            ListingBrief brief,
            Follower follower,
            List<DataCategory> full,
            @Nullable LocalDate until) {
        String watch =
                switch (follower.feed()) {
                    case PORTFOLIO ->
                            new WatchKey(follower.organisation(), listing.subject()).shown(ids);
                    case MEMBERS -> null;
                };
        return new FeedItem(
                follower.feed().of(follower.organisation()),
                brief.listing().id(),
                listing.subject(),
                json.of(listing, brief, watch, full),
                until);
    }

    private Map<SubjectId, List<Follower>> followers(Writing writing, List<Listing> listings) {
        Map<SubjectId, List<Follower>> followers = new LinkedHashMap<>();
        Set<SubjectId> subjects = new LinkedHashSet<>();
        List<UnifiedCode> organisations = new ArrayList<>();
        for (Listing listing : listings) {
            if (subjects.add(listing.subject())
                    && listing.subject() instanceof OrganisationId organisation) {
                organisations.add(organisation.code());
            }
        }
        for (WatchKey watch : watches.on(writing, subjects)) {
            add(followers, watch.subject(), WatchedFeed.PORTFOLIO, watch.organisation());
        }
        ties.associationsOf(writing, organisations)
                .forEach(
                        (member, associations) ->
                                associations.forEach(
                                        association ->
                                                add(
                                                        followers,
                                                        new OrganisationId(member),
                                                        WatchedFeed.MEMBERS,
                                                        association)));
        return followers;
    }

    private static void add(
            Map<SubjectId, List<Follower>> followers,
            SubjectId subject,
            WatchedFeed feed,
            UnifiedCode organisation) {
        followers
                .computeIfAbsent(subject, _ -> new ArrayList<>())
                .add(new Follower(feed, organisation));
    }

    private static Set<Between> pairs(Map<SubjectId, List<Follower>> followers) {
        Set<Between> pairs = new LinkedHashSet<>();
        followers.forEach(
                (subject, each) ->
                        each.forEach(
                                follower ->
                                        pairs.add(new Between(subject, follower.organisation()))));
        return pairs;
    }

    /** Whose feed. */
    private record Follower(WatchedFeed feed, UnifiedCode organisation) {}
}

package org.lianxin.disclosure.assembly;

import org.lianxin.access.Allowances;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ListingsShown;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.listing.ListingAuthorities;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.Listings;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.GraphSecret;
import org.lianxin.subject.PersonIdentity;
import org.lianxin.subject.Subjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The beans of this module. */
@Configuration(proxyBeanMethods = false)
class DisclosureWiring {

    @Bean
    AskedMoment askedMoment(Clock clock) {
        return new AskedMoment(clock);
    }

    @Bean
    ShownIds shownIds(GraphSecret secret) {
        return new ShownIds(secret.derive("shown ids"));
    }

    /** Listings are found again by the id under which they are shown. */
    @Bean
    ListingIds listingIds(ShownIds ids) {
        return ids::of;
    }

    @Bean
    RulesInForce rulesInForce(Rulebooks rulebooks, NationalFrame frame, ShownIds ids) {
        return new RulesInForce(rulebooks, frame, ids);
    }

    @Bean
    SideBySide sideBySide() {
        return new SideBySide();
    }

    @Bean
    Footings footings(Allowances allowances, PersonIdentity identity) {
        return new Footings(allowances, identity);
    }

    @Bean
    CreditProfiles creditProfiles(
            ConsistentReading reading,
            RulesInForce rules,
            AskedMoment asked,
            Footings footings,
            SideBySide sideBySide) {
        return new AssembledProfiles(reading, rules, asked, footings, sideBySide);
    }

    @Bean
    StillServed stillServed(Rulebooks rulebooks, NationalFrame frame) {
        return new StillServed(new NoLongerServedDecision(rulebooks, frame));
    }

    @Bean
    ListingBriefs listingBriefs(RulesInForce rules, Rulebooks rulebooks, NationalFrame frame) {
        return new JudgedBriefs(rules, new NoLongerServedDecision(rulebooks, frame));
    }

    @Bean
    ConsistentReading consistentReading(
            Subjects subjects, Listings listings, SideBySide sideBySide, StillServed served) {
        return new ConsistentReading(subjects, listings, sideBySide, served);
    }

    @Bean
    RelatedFacts relatedFacts(Listings listings, RulesInForce rules, StillServed served) {
        return new AssembledRelatedFacts(listings, rules, served);
    }

    @Bean
    ListingsShown listingsShown(RulesInForce rules, AskedMoment asked) {
        return listing -> new ListingJudge(rules, asked.day(null)).shown(listing);
    }

    @Bean
    UnconfirmedReaches unconfirmedReaches(
            ListingAuthorities authorities,
            ConsistentReading reading,
            RulesInForce rules,
            AskedMoment asked) {
        return new AssembledUnconfirmedReaches(authorities, reading, rules, asked);
    }
}

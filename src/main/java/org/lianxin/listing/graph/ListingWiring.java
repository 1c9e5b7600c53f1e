package org.lianxin.listing.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.listing.AttentionProposals;
import org.lianxin.listing.CityListings;
import org.lianxin.listing.Lapses;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.ListingAuthorities;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.Listings;
import org.lianxin.listing.Lives;
import org.lianxin.listing.WrittenListings;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.SubjectRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The listing module's beans. */
@Configuration(proxyBeanMethods = false)
class ListingWiring {

    @Bean
    Listings listings(Questions questions) {
        return new GraphListings(questions);
    }

    @Bean
    CityListings cityListings(Questions questions) {
        return new GraphCityListings(questions);
    }

    @Bean
    ListingAuthorities listingAuthorities(Questions questions) {
        return new GraphListingAuthorities(questions);
    }

    @Bean
    ListingRegister listingRegister(SubjectRegister subjects, ListingIds ids) {
        return new GraphListingRegister(subjects, ids);
    }

    @Bean
    WrittenListings writtenListings(ListingIds ids) {
        return new GraphWrittenListings(ids);
    }

    @Bean
    Lives lives(Questions questions) {
        return new GraphLives(questions);
    }

    @Bean
    AttentionProposals attentionProposals(Questions questions, Rulebooks rulebooks) {
        return new GraphAttentionProposals(questions, rulebooks);
    }

    @Bean
    GraphLifeSteps lifeSteps(Rulebooks rulebooks) {
        return new GraphLifeSteps(rulebooks);
    }

    @Bean
    Lapses lapses(Questions questions, Transactions transactions, GraphLifeSteps steps) {
        return new GraphLapses(questions, transactions, steps);
    }

    @Bean
    LifeRegister lifeRegister(
            Transactions transactions,
            GraphLifeSteps steps,
            Rulebooks rulebooks,
            NationalFrame frame,
            ListingIds ids) {
        var placings = new Placings(rulebooks, frame);
        return new GraphLifeRegister(
                transactions, steps, placings, new Proposing(placings, steps, ids));
    }
}

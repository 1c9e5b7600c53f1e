package org.lianxin.listing.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.listing.ListingAuthorities;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.Listings;
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
    ListingAuthorities listingAuthorities(Questions questions) {
        return new GraphListingAuthorities(questions);
    }

    @Bean
    ListingRegister listingRegister(SubjectRegister subjects) {
        return new GraphListingRegister(subjects);
    }
}

package org.lianxin.exchange.watch;

import org.lianxin.access.Consents;
import org.lianxin.access.WrittenConsents;
import org.lianxin.access.WrittenTies;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.ConsentedPages;
import org.lianxin.exchange.WatchRegister;
import org.lianxin.exchange.WatchRound;
import org.lianxin.exchange.Watches;
import org.lianxin.listing.WrittenListings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The beans of watching. */
@Configuration(proxyBeanMethods = false)
class WatchWiring {

    @Bean
    WrittenWatches writtenWatches(ShownIds ids) {
        return new WrittenWatches(ids);
    }

    @Bean
    WatchRegister watchRegister(
            Transactions transactions,
            WrittenWatches watches,
            WrittenConsents consents,
            ShownIds ids) {
        return new GraphWatchRegister(transactions, watches, consents, ids);
    }

    @Bean
    Watches watches(Questions questions, Consents consents, Clock clock) {
        return new GraphWatches(questions, consents, clock);
    }

    @Bean
    ConsentedPages consentedPages(Consents consents, Transactions transactions, Clock clock) {
        return new GraphConsentedPages(consents, transactions, clock);
    }

    @Bean
    WatchedRules watchedRules(
            WrittenWatches watches,
            WrittenTies ties,
            WrittenConsents consents,
            WrittenListings listings,
            ListingBriefs briefs,
            ShownIds ids) {
        return new WatchedRules(watches, ties, consents, listings, briefs, ids);
    }

    @Bean
    BeginningConsents beginningConsents(WrittenConsents consents) {
        return new BeginningConsents(consents);
    }

    @Bean
    WatchRound watchRound(BeginningConsents beginning, Transactions transactions) {
        return day -> beginning.begin(transactions, day);
    }
}

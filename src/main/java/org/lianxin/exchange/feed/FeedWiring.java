package org.lianxin.exchange.feed;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.ConsentedPages;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.FeedRules;
import org.lianxin.exchange.FeedSubscriptionRegister;
import org.lianxin.exchange.FeedSubscriptions;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.listing.WrittenListings;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/** The beans of the change feeds. */
@Configuration(proxyBeanMethods = false)
class FeedWiring {

    @Bean
    FeedRules publicFeedRules(
            ShownIds ids, Rulebooks rulebooks, NationalFrame frame, ListingBriefs briefs) {
        return new PublicRules(ids, new NoLongerServedDecision(rulebooks, frame), briefs);
    }

    @Bean
    FeedRules sharedFeedRules(
            ShownIds ids, Rulebooks rulebooks, NationalFrame frame, ListingBriefs briefs) {
        return new SharedRules(ids, new NoLongerServedDecision(rulebooks, frame), briefs);
    }

    @Bean
    FeedRules peerFeedRules(
            PeerAgreements agreements,
            PeerRegion region,
            ShownIds ids,
            Rulebooks rulebooks,
            NationalFrame frame,
            ListingBriefs briefs) {
        return new PeerRules(
                agreements, region, ids, new NoLongerServedDecision(rulebooks, frame), briefs);
    }

    /** Takes part in every write of whichever program holds this bean. */
    @Bean
    FeedWriter feedWriter(WrittenListings listings, ObjectProvider<FeedRules> rules) {
        return new FeedWriter(listings, () -> rules.orderedStream().toList());
    }

    @Bean
    FeedRound feedRound(Questions questions, Transactions transactions) {
        return new GraphFeedRound(questions, transactions);
    }

    @Bean
    FeedEpochs feedEpochs(Transactions transactions) {
        return new GraphFeedEpochs(transactions);
    }

    @Bean
    Feeds feeds(
            Questions questions,
            FeedEpochs epochs,
            Clock clock,
            ConsentedPages consented,
            @Value("${lianxin.feed.retention:400d}") Duration retention) {
        return new GraphFeeds(questions, epochs, clock, retention, consented);
    }

    @Bean
    FeedSubscriptions feedSubscriptions(Questions questions) {
        return new GraphFeedSubscriptions(questions);
    }

    @Bean
    FeedSubscriptionRegister feedSubscriptionRegister(Transactions transactions) {
        return new GraphFeedSubscriptionRegister(transactions);
    }
}

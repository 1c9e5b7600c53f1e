package org.lianxin.exchange.peer;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.ForeignEntries;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.PeerRounds;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.exchange.RecurringRound;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.UUID;

/** The beans of the exchange between regions. */
@Configuration(proxyBeanMethods = false)
class PeerWiring {

    @Bean
    PeerRegion peerRegion(@Value("${lianxin.region.code:}") String code) {
        return new PeerRegion(code);
    }

    @Bean
    PeerAgreements peerAgreements(Questions questions) {
        return new GraphPeerAgreements(questions);
    }

    @Bean
    Forwarding forwarding(
            PeerAgreements agreements, PeerRegion region, FeedRegister feeds, ShownIds ids) {
        return new Forwarding(agreements, region, feeds, ids);
    }

    @Bean
    Recalling recalling(RecallCauseRegister causes, Forwarding forwarding) {
        return new Recalling(causes, forwarding);
    }

    @Bean
    BeforeCommit agreementWriter(
            PeerAgreements agreements, Forwarding forwarding, Recalling recalling) {
        return new AgreementWriter(agreements, forwarding, recalling);
    }

    /** What only a gateway does. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableConfigurationProperties(PeerProperties.class)
    static class OfGateways {

        @Bean
        PeerAgreementRegister peerAgreementRegister(
                Transactions transactions, Rulebooks rulebooks, PeerRegion region) {
            return new GraphPeerAgreementRegister(transactions, rulebooks, region);
        }

        @Bean
        GraphPeerFollowings peerFollowings(Questions questions, Transactions transactions) {
            return new GraphPeerFollowings(questions, transactions);
        }

        @Bean
        ForeignEntries foreignEntries(Questions questions, PeerRegion region, ShownIds ids) {
            return new GraphForeignEntries(questions, region, ids);
        }

        @Bean
        PeerRounds peerRounds(
                Questions questions,
                Transactions transactions,
                UntimedTransactions untimed,
                PeerAgreements agreements,
                PeerRegion region,
                Forwarding forwarding,
                Recalling recalling,
                RecallCauseRegister causes,
                GraphPeerFollowings followings,
                PeerProperties properties,
                Clock clock) {
            var taking = new Taking(transactions, agreements, region, forwarding, recalling);
            String gateway = UUID.randomUUID().toString();
            var follower = new PeerFollower(untimed, followings, taking, clock, gateway);
            return new PeerRound(
                    new DueAgreements(questions, transactions),
                    new PeerAnswering(
                            untimed,
                            followings,
                            follower,
                            new CarryingOut(transactions, causes, forwarding)),
                    new Links(properties, clock).from(region),
                    clock);
        }

        @Bean
        RecurringRound recurringExchange(PeerRounds rounds, PeerProperties properties) {
            return new RecurringRound(
                    "peers",
                    properties.every(),
                    new Bilingual(
                            "区域交换未能完成，稍后重做", "the exchange between regions will be done again"),
                    rounds::walk);
        }
    }
}

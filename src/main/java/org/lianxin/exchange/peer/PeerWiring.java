package org.lianxin.exchange.peer;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedRegister;
import org.lianxin.exchange.ForeignEntries;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.PeerRounds;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
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
                GraphPeerFollowings followings,
                PeerProperties properties,
                Clock clock) {
            var taking = new Taking(transactions, agreements, region, forwarding, recalling);
            String gateway = UUID.randomUUID().toString();
            return new PeerRound(
                    new DueAgreements(questions, transactions),
                    new PeerFollower(untimed, followings, taking, clock, gateway),
                    sources(properties, region),
                    clock);
        }

        @Bean
        PeerTimer peerTimer(PeerRounds rounds, PeerProperties properties) {
            return new PeerTimer(rounds, properties.every());
        }

        /** No redirect is followed: the token is for the address that was named. */
        private static Map<UnifiedCode, PeerSource> sources(
                PeerProperties properties, PeerRegion region) {
            Map<UnifiedCode, PeerSource> sources = new LinkedHashMap<>();
            if (properties.links().isEmpty()) {
                return sources;
            }
            UnifiedCode own =
                    region.code()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "lianxin.peer.links needs"
                                                            + " lianxin.region.code"));
            HttpClient client =
                    HttpClient.newBuilder()
                            .connectTimeout(properties.timeout())
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .build();
            for (PeerProperties.Link link : properties.links()) {
                sources.put(
                        UnifiedCode.of(link.code()),
                        new HttpPeerSource(
                                client,
                                link.url(),
                                FeedKey.ofPeer(own),
                                properties.timeout(),
                                () -> Files.readString(link.tokenFile()).strip()));
            }
            return sources;
        }
    }
}

package org.lianxin.exchange.bell;

import org.lianxin.access.CallerOrganisations;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.BellKeys;
import org.lianxin.exchange.BellRegister;
import org.lianxin.exchange.Bells;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.RecurringRound;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.SigningKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

import javax.net.ssl.SSLSocketFactory;

/** The beans of the bells. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BellProperties.class)
class BellWiring {

    @Bean
    Bells bells(Questions questions) {
        return new GraphBells(questions);
    }

    @Bean
    BellRegister bellRegister(Transactions transactions, Feeds feeds, BellProperties properties) {
        return new GraphBellRegister(
                transactions,
                feeds,
                !properties.signingKey().isBlank(),
                properties.loopbackAllowed());
    }

    @Bean
    BellKeys bellKeys(BellProperties properties) {
        return properties.signingKey().isBlank()
                ? List::of
                : new BellSigner(SigningKey.of(properties.signingKey()));
    }

    /** Without a key to sign with nothing is rung. */
    @Bean
    RecurringRound recurringBells(
            UntimedTransactions transactions,
            CallerOrganisations organisations,
            BellKeys keys,
            BellProperties properties,
            Clock clock) {
        RecurringRound.Walk walk =
                keys instanceof BellSigner signer
                        ? new BellRound(
                                        transactions,
                                        organisations,
                                        signer,
                                        call(properties),
                                        properties,
                                        clock)
                                ::walk
                        : () -> {};
        return new RecurringRound(
                "bells",
                properties.every(),
                new Bilingual("有提示未能送达，稍后再试", "bells were not rung and will be later"),
                walk);
    }

    private static BellCall call(BellProperties properties) {
        return new BellCall(
                InetAddress::getAllByName,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                properties.timeout(),
                properties.loopbackAllowed());
    }
}

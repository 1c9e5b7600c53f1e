package org.lianxin.oversight.daily;

import org.lianxin.exchange.FeedRound;
import org.lianxin.exchange.WatchRound;
import org.lianxin.listing.Lapses;
import org.lianxin.oversight.ReminderRound;
import org.lianxin.oversight.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/** The oversight module's beans. */
@Configuration(proxyBeanMethods = false)
class OversightWiring {

    @Bean
    Rounds rounds(Lapses lapses, WatchRound watches, FeedRound feeds, ReminderRound reminders) {
        return new Rounds(lapses, watches, feeds, reminders);
    }

    @Bean
    Hours hours(
            Rounds rounds,
            Clock clock,
            @Value("${lianxin.rounds.first:30s}") Duration first,
            @Value("${lianxin.rounds.every:1h}") Duration every) {
        return new Hours(rounds, clock, first, every);
    }
}

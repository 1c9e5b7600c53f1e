package org.lianxin.exchange.round;

import org.lianxin.exchange.RecurringRound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The beans of recurring rounds; commands walk none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RoundWiring {

    @Bean
    RoundTimers roundTimers(List<RecurringRound> rounds) {
        return new RoundTimers(rounds);
    }
}

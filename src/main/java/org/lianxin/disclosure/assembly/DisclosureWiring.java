package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.listing.Listings;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.Subjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The beans of this module. */
@Configuration(proxyBeanMethods = false)
class DisclosureWiring {

    @Bean
    RulesInForce rulesInForce(Rulebooks rulebooks) {
        return new RulesInForce(rulebooks);
    }

    @Bean
    SideBySide sideBySide() {
        return new SideBySide();
    }

    @Bean
    CreditProfiles creditProfiles(
            Subjects subjects,
            Listings listings,
            RulesInForce rules,
            SideBySide sideBySide,
            Clock clock) {
        ConsistentReading reading = new ConsistentReading(subjects, listings, sideBySide);
        return new AssembledProfiles(reading, rules, new AskedMoment(clock));
    }

    @Bean
    RelatedFacts relatedFacts(Listings listings, RulesInForce rules) {
        return new AssembledRelatedFacts(listings, rules);
    }
}

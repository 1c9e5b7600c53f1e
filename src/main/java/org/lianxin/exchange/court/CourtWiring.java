package org.lianxin.exchange.court;

import org.lianxin.access.CallerOrganisations;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncs;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingRegister;
import org.lianxin.subject.GraphSecret;
import org.lianxin.subject.SubjectRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The beans of courts' syncs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourtSyncProperties.class)
class CourtWiring {

    @Bean
    CourtSyncs courtSyncs(Questions questions, CallerOrganisations organisations, Clock clock) {
        return new GraphCourtSyncs(questions, new Ownership(organisations), clock);
    }

    @Bean
    Tools courtSyncTools(
            CourtRowReading reading,
            SubjectRegister subjects,
            ListingRegister listings,
            LifeSteps steps,
            WorkingDays calendar,
            GraphSecret secret) {
        return new Tools(
                reading,
                subjects,
                listings,
                steps,
                calendar,
                new Staging(secret.derive("court staging")));
    }

    @Bean
    CourtSyncRegister courtSyncRegister(
            Transactions transactions,
            Questions questions,
            CourtSyncs syncs,
            CallerOrganisations organisations,
            Tools tools,
            CourtSyncProperties limits) {
        return new GraphCourtSyncRegister(
                transactions, questions, syncs, new Ownership(organisations), tools, limits);
    }
}

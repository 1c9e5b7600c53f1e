package org.lianxin.access.graph;

import org.lianxin.access.Admissions;
import org.lianxin.access.Allowances;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.Representation;
import org.lianxin.access.Selves;
import org.lianxin.access.WrittenConsents;
import org.lianxin.access.WrittenTies;
import org.lianxin.audit.Claims;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The access module's beans. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

    @Bean
    CallerOrganisations callerOrganisations(
            Questions questions,
            @Value("${lianxin.access.founding-client:}") String client,
            @Value("${lianxin.access.founding-office:}") String office) {
        return new GraphCallerOrganisations(questions, new FoundingOffice(client, office));
    }

    @Bean
    Admissions admissions(CallerOrganisations organisations) {
        return new Admissions(organisations);
    }

    @Bean
    OrganisationRegister organisationRegister(Transactions transactions) {
        return new GraphOrganisationRegister(transactions);
    }

    @Bean
    GraphConsents consents(Questions questions) {
        return new GraphConsents(questions);
    }

    @Bean
    Selves selves(Representation representation) {
        return new Selves(representation);
    }

    @Bean
    ConsentRegister consentRegister(Transactions transactions, Selves selves) {
        return new GraphConsentRegister(transactions, selves);
    }

    @Bean
    Allowances allowances(GraphConsents consents, Selves selves, Clock clock) {
        return new GraphAllowances(consents, selves, clock);
    }

    @Bean
    WrittenConsents writtenConsents() {
        return new GraphWrittenConsents();
    }

    @Bean
    WrittenTies writtenTies() {
        return new GraphWrittenTies();
    }

    @Bean
    Claims consentClaims() {
        return new ConsentClaims();
    }
}

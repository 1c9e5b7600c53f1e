package org.lianxin.gateway.http;

import graphql.parser.ParserOptions;

import org.lianxin.access.Admissions;
import org.lianxin.access.RequestShares;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataLoaderRegistrar;
import org.springframework.graphql.execution.GraphQlSource;

import java.time.Clock;

/** The servlet that answers {@code /graphql}. */
@Configuration(proxyBeanMethods = false)
class HttpWiring {

    @Bean
    AnswerWriter answerWriter() {
        return new AnswerWriter();
    }

    @Bean
    Inquiries inquiries(Admissions admissions, AuditEntries entries, Clock clock) {
        return new Inquiries(admissions, entries, clock);
    }

    @Bean
    Ledger ledger(AuditLog log, Pseudonyms pseudonyms, TurnedAway turnedAway) {
        return new Ledger(log, pseudonyms, turnedAway);
    }

    /** Closed before the log, so that its last counts are still written. */
    @Bean(destroyMethod = "close")
    TurnedAway turnedAway(AuditLog log, Clock clock) {
        return new TurnedAway(log, clock);
    }

    @Bean
    TokenRefusals tokenRefusals(AnswerWriter writer, Inquiries inquiries, Ledger ledger) {
        return new TokenRefusals(writer, inquiries, ledger);
    }

    @Bean
    OperationReader operationReader(Limits limits, Documents documents) {
        return new OperationReader(limits, documents);
    }

    @Bean
    OperationRun operationRun(
            GraphQlSource source,
            ObjectProvider<DataLoaderRegistrar> loaders,
            ParserOptions parserOptions,
            Translation translation,
            Deadline deadline,
            Documents documents) {
        return new OperationRun(
                source.graphQl(),
                loaders.orderedStream().toList(),
                parserOptions,
                translation,
                deadline,
                documents);
    }

    @Bean
    Translation translation(Incidents incidents, Limits limits) {
        return new Translation(incidents, limits);
    }

    @Bean
    Settling settling(
            Inquiries inquiries,
            OperationRun run,
            Ledger ledger,
            Incidents incidents,
            FeedHeads heads) {
        return new Settling(inquiries, run, ledger, incidents, heads);
    }

    @Bean
    ServletRegistrationBean<GraphQlServlet> graphQlServlet(
            OperationReader reader,
            Settling settling,
            AnswerWriter writer,
            EventStreams events,
            SocketUpgrade sockets) {
        var servlet = new GraphQlServlet(reader, settling, writer, events, sockets);
        var registration = new ServletRegistrationBean<>(servlet, "/graphql");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean(destroyMethod = "close")
    Deadline deadline(Limits limits) {
        return new Deadline(limits.requestMillisMax());
    }

    @Bean
    Documents documents(TrustedDocuments trusted) {
        return new Documents(trusted);
    }

    @Bean
    Rates rates(RequestShares shares, Limits limits) {
        return new Rates(shares, limits);
    }

    /** Behind Spring Security's chain, which says who asks. */
    @Bean
    FilterRegistrationBean<RateFilter> rateFilter(
            Rates rates, Inquiries inquiries, Ledger ledger, AnswerWriter writer) {
        var filter = new RateFilter(rates, inquiries, ledger, writer);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/graphql");
        return registration;
    }
}

package org.lianxin.measure.graph;

import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.CityListings;
import org.lianxin.listing.Listings;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.ExecutionRegister;
import org.lianxin.measure.Executions;
import org.lianxin.measure.FeedbackDecision;
import org.lianxin.measure.GreenChannels;
import org.lianxin.measure.OwedFeedback;
import org.lianxin.measure.PromiseRegister;
import org.lianxin.measure.Promises;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The measure module's beans. */
@Configuration(proxyBeanMethods = false)
class MeasureWiring {

    @Bean
    Executions executions(Questions questions) {
        return new GraphExecutions(questions);
    }

    @Bean
    Assigning assigning(Rulebooks rulebooks, WorkingDays calendar) {
        return new Assigning(rulebooks, new FeedbackDecision(new DeadlineDecision(calendar)));
    }

    @Bean
    Assignments assignments(
            CityListings cityListings,
            Listings listings,
            Executions executions,
            Assigning assigning,
            Questions questions,
            Clock clock) {
        return new GraphAssignments(
                cityListings, new ListingPlaces(questions), listings, executions, assigning, clock);
    }

    @Bean
    ExecutionRegister executionRegister(
            Transactions transactions,
            Assignments assignments,
            AuditEntries entries,
            Pseudonyms pseudonyms) {
        return new GraphExecutionRegister(
                transactions, assignments, new Receipts(entries, pseudonyms));
    }

    @Bean
    OwedFeedback owedFeedback(Questions questions, Assigning assigning) {
        return new GraphOwedFeedback(questions, assigning);
    }

    @Bean
    GreenChannels greenChannels(
            Questions questions, Listings listings, Rulebooks rulebooks, Clock clock) {
        return new GraphGreenChannels(questions, listings, rulebooks, clock);
    }

    @Bean
    Promises promises(Questions questions) {
        return new GraphPromises(questions);
    }

    @Bean
    PromiseRegister promiseRegister(
            Transactions transactions, GreenChannels channels, Rulebooks rulebooks) {
        return new GraphPromiseRegister(transactions, channels, rulebooks);
    }
}

package org.lianxin.exchange.recall;

import org.lianxin.access.CallerOrganisations;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.LogLeaves;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.RecallRegister;
import org.lianxin.exchange.RecallRounds;
import org.lianxin.exchange.Recalls;
import org.lianxin.exchange.RecurringRound;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.ListingIds;
import org.lianxin.rulebook.NationalFrame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/** The beans of recalls. */
@Configuration(proxyBeanMethods = false)
class RecallWiring {

    /** Wherever anything is written, a command's import too. */
    @Bean
    RecallCauses recallCauses(ListingIds ids) {
        return new RecallCauses(ids);
    }

    /** What only a gateway does: commands have no audit log. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class OfGateways {

        @Bean
        RecallRounds recallRounds(
                UntimedTransactions transactions,
                Questions questions,
                Checkpoints checkpoints,
                LogLeaves log,
                Pseudonyms pseudonyms,
                AuditEntries entries,
                CallerOrganisations organisations,
                WorkingDays calendar,
                Clock clock,
                @Value("${lianxin.recall.working-days:3}") int workingDays,
                @Value("${lianxin.recall.under-way:2m}") Duration underWay) {
            return new GraphRecallRounds(
                    new LogTail(transactions, questions, checkpoints, log, pseudonyms),
                    transactions,
                    questions,
                    entries,
                    organisations,
                    calendar,
                    clock,
                    new RecallTerms(workingDays, underWay));
        }

        @Bean
        RecurringRound recurringRecalls(
                RecallRounds rounds, @Value("${lianxin.recall.every:5s}") Duration every) {
            return new RecurringRound(
                    "recalls",
                    every,
                    new Bilingual("召回通知未能完成，稍后重做", "recalls were not finished and will be again"),
                    rounds::walk);
        }

        @Bean
        Recalls recalls(Questions questions, NationalFrame frame) {
            return new GraphRecalls(questions, new RecallRows(frame));
        }

        @Bean
        RecallRegister recallRegister(Transactions transactions, NationalFrame frame) {
            return new GraphRecallRegister(transactions, new RecallRows(frame));
        }
    }
}

package org.lianxin.remedy.graph;

import org.lianxin.access.Selves;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.listing.LifeSteps;
import org.lianxin.remedy.ActionsTaken;
import org.lianxin.remedy.DisputeRegister;
import org.lianxin.remedy.Disputes;
import org.lianxin.remedy.RepairRegister;
import org.lianxin.remedy.Repairs;
import org.lianxin.remedy.RestorationRegister;
import org.lianxin.remedy.Restorations;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The remedy module's beans. */
@Configuration(proxyBeanMethods = false)
class RemedyWiring {

    @Bean
    Plans remedyPlans(Rulebooks rulebooks, NationalFrame frame, WorkingDays calendar) {
        return new Plans(rulebooks, frame, new DeadlineDecision(calendar));
    }

    @Bean
    Targets remedyTargets(Rulebooks rulebooks) {
        return new Targets(rulebooks);
    }

    @Bean
    Consequences remedyConsequences(LifeSteps steps, EntryMarks marks) {
        return new Consequences(new ListingSteps(steps), marks);
    }

    /** Before those who tell others of listings, so that they tell of what it did. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    BeforeCommit disputedMeanwhile(Consequences consequences) {
        return new DisputedMeanwhile(consequences);
    }

    @Bean
    ActionsTaken actionsTaken() {
        return new GraphActionsTaken();
    }

    @Bean
    DisputeRegister disputeRegister(
            Transactions transactions,
            Selves selves,
            Targets targets,
            Plans plans,
            Consequences consequences,
            ActionsTaken actions) {
        return new GraphDisputeRegister(
                transactions,
                selves,
                new DisputeFiling(targets, plans),
                new DisputeHandling(targets, plans, consequences, new Restoring(actions)));
    }

    @Bean
    RepairRegister repairRegister(
            Transactions transactions,
            Selves selves,
            Targets targets,
            Plans plans,
            Consequences consequences) {
        return new GraphRepairRegister(
                transactions, selves, new RepairHandling(targets, plans, consequences));
    }

    @Bean
    RestorationRegister restorationRegister(Transactions transactions) {
        return new GraphRestorationRegister(transactions);
    }

    @Bean
    Disputes disputes(Questions questions) {
        return new GraphDisputes(questions);
    }

    @Bean
    Repairs repairs(Questions questions) {
        return new GraphRepairs(questions);
    }

    @Bean
    Restorations restorations(Questions questions) {
        return new GraphRestorations(questions);
    }
}

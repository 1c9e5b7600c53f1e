package org.lianxin.oversight.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.measure.OwedFeedback;
import org.lianxin.oversight.ReminderRound;
import org.lianxin.oversight.Reminders;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The oversight module's adapters. */
@Configuration(proxyBeanMethods = false)
class OversightGraphWiring {

    @Bean
    ReminderRound reminderRound(
            Questions questions,
            Transactions transactions,
            OwedFeedback feedback,
            Rulebooks rulebooks,
            NationalFrame frame,
            WorkingDays calendar) {
        return new GraphReminderRound(
                questions,
                transactions,
                feedback,
                rulebooks,
                new GraphReminderRound.Lawful(frame, new DeadlineDecision(calendar)));
    }

    @Bean
    Reminders reminders(Questions questions) {
        return new GraphReminders(questions);
    }
}

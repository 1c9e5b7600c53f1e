package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;
import java.util.List;

/**
 * What decides whether a body owes feedback.
 *
 * @param party INITIATOR or IMPLEMENTER
 * @param since from which day on there is something to report; null while there is nothing
 * @param until the first day on which there is nothing more to report; null where that is open
 * @param lastDeed the day of the last deed that was no report; null where there is none
 * @param reported the days on which reports were recorded, in their order
 */
public record FeedbackDuty(
        Party party,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate lastDeed,
        List<LocalDate> reported) {

    public FeedbackDuty {
        reported = List.copyOf(reported);
    }
}

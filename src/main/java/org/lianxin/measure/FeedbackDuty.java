package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;
import java.util.List;

/**
 * What decides whether a body owes feedback.
 *
 * @param party INITIATOR or IMPLEMENTER
 * @param spans in which there is something to report, in their order: a body that declines and
 *     takes on again later owes nothing for the months between
 * @param lastDeed the day of the last deed that was no report; null where there is none
 * @param reported the days on which reports were recorded, in their order
 */
public record FeedbackDuty(
        Party party, List<Interval> spans, @Nullable LocalDate lastDeed, List<LocalDate> reported) {

    public FeedbackDuty {
        spans = List.copyOf(spans);
        reported = List.copyOf(reported);
    }

    /** From which day on there is something to report; null while there is nothing. */
    public @Nullable LocalDate since() {
        return spans.isEmpty() ? null : spans.getFirst().from();
    }
}

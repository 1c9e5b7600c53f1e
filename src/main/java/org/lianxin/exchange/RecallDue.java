package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.WorkingDay;
import org.lianxin.kernel.WorkingDays;

import java.time.LocalDate;

/**
 * By when a recipient is to act. No rule names a number of days, so this system's setting does; the
 * day on which it is told is not counted (民法典 art. 201).
 *
 * @param lastDay null where the calendar of that year is not known: nothing is guessed
 * @param unknownYear the year whose working days are not known
 */
public record RecallDue(@Nullable LocalDate lastDay, @Nullable Integer unknownYear) {

    /** So many working days after the recipient was told. */
    public static RecallDue after(LocalDate told, int workingDays, WorkingDays calendar) {
        return switch (calendar.after(told, workingDays)) {
            case WorkingDay.On(LocalDate day) -> new RecallDue(day, null);
            case WorkingDay.Unknown(int year) -> new RecallDue(null, year);
        };
    }

    /** Whether the last day has passed. */
    public boolean isPast(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }
}

package org.lianxin.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The working days of the years whose calendar is known: Monday to Friday without the days off, and
 * the make-up days 调休上班日.
 *
 * <p>A year that is not among them has no answer: a weekday of such a year may well be a holiday.
 *
 * @param years those of which every day off and make-up day is known
 * @param daysOff also those that fall on a weekend
 * @param makeUpDays Saturdays and Sundays that are worked
 */
public record WorkingDays(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    public WorkingDays {
        years = Set.copyOf(years);
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        if (!makeUpDays.stream().allMatch(WorkingDays::onWeekend)) {
            throw new IllegalArgumentException("a make-up day is a Saturday or a Sunday");
        }
        if (makeUpDays.stream().anyMatch(daysOff::contains)) {
            throw new IllegalArgumentException("a day off is not worked");
        }
    }

    public DayKind kindOf(LocalDate day) {
        if (!years.contains(day.getYear())) {
            return DayKind.UNKNOWN;
        }
        boolean worked = makeUpDays.contains(day) || !(onWeekend(day) || daysOff.contains(day));
        return worked ? DayKind.WORKING : DayKind.OFF;
    }

    /**
     * The last day of a term of so many working days. The day on which it starts is not counted
     * (民法典 art. 201).
     *
     * @param count at least 1
     */
    public WorkingDay after(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a term is at least one day long");
        }
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            switch (kindOf(day)) {
                case WORKING -> left--;
                case OFF -> {}
                case UNKNOWN -> {
                    return new WorkingDay.Unknown(day.getYear());
                }
            }
        }
        return new WorkingDay.On(day);
    }

    /** Day {@code day} of the month, worked or not; the last one of a month that is shorter. */
    public static LocalDate dayOfMonth(YearMonth month, int day) {
        if (day < 1) {
            throw new IllegalArgumentException("the days of a month count from 1");
        }
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static boolean onWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

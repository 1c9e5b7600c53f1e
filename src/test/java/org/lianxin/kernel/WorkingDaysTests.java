package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

class WorkingDaysTests {

    // 2024-10-01 is a Tuesday; Sunday 2024-09-29 and Saturday 2024-10-12 are worked.
    private static final WorkingDays DAYS =
            new WorkingDays(
                    Set.of(2024),
                    Set.of(
                            day("2024-10-01"),
                            day("2024-10-02"),
                            day("2024-10-03"),
                            day("2024-10-04"),
                            day("2024-10-05"),
                            day("2024-10-06"),
                            day("2024-10-07")),
                    Set.of(day("2024-09-29"), day("2024-10-12")));

    @Test
    void worksFromMondayToFridayAndOnMakeUpDays() {
        assertThat(DAYS.kindOf(day("2024-09-27"))).isEqualTo(DayKind.WORKING);
        assertThat(DAYS.kindOf(day("2024-09-28"))).isEqualTo(DayKind.OFF);
        assertThat(DAYS.kindOf(day("2024-09-29"))).isEqualTo(DayKind.WORKING);
        assertThat(DAYS.kindOf(day("2024-10-01"))).isEqualTo(DayKind.OFF);
        assertThat(DAYS.kindOf(day("2024-10-13"))).isEqualTo(DayKind.OFF);
    }

    @Test
    void doesNotCountTheDayOnWhichATermStarts() {
        assertThat(DAYS.after(day("2024-09-27"), 1))
                .isEqualTo(new WorkingDay.On(day("2024-09-29")));
        assertThat(DAYS.after(day("2024-09-28"), 1))
                .isEqualTo(new WorkingDay.On(day("2024-09-29")));
    }

    @Test
    void countsOverAHolidayAndItsMakeUpDays() {
        assertThat(DAYS.after(day("2024-09-29"), 7))
                .isEqualTo(new WorkingDay.On(day("2024-10-14")));
    }

    @Test
    void answersUnknownForAYearWithoutACalendar() {
        assertThat(DAYS.kindOf(day("2025-01-06"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(DAYS.after(day("2024-12-30"), 1))
                .isEqualTo(new WorkingDay.On(day("2024-12-31")));
        assertThat(DAYS.after(day("2024-12-30"), 2)).isEqualTo(new WorkingDay.Unknown(2025));
        assertThat(DAYS.after(day("2030-03-01"), 1)).isEqualTo(new WorkingDay.Unknown(2030));
    }

    @Test
    void takesTheLastDayOfAShorterMonth() {
        assertThat(WorkingDays.dayOfMonth(YearMonth.of(2024, 2), 22)).isEqualTo(day("2024-02-22"));
        assertThat(WorkingDays.dayOfMonth(YearMonth.of(2024, 2), 31)).isEqualTo(day("2024-02-29"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new WorkingDays(Set.of(), Set.of(), Set.of(day("2024-09-30"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new WorkingDays(
                                        Set.of(),
                                        Set.of(day("2024-09-29")),
                                        Set.of(day("2024-09-29"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DAYS.after(day("2024-09-29"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

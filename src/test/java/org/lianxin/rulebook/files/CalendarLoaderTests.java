package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.kernel.DayKind;
import org.lianxin.kernel.WorkingDay;
import org.lianxin.kernel.WorkingDays;
import org.lianxin.rulebook.RulebookFlaw;
import org.lianxin.rulebook.RulebookFlaws;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class CalendarLoaderTests {

    private static final WorkingDays CALENDAR = ShippedRulebooks.calendar();

    @Test
    void knowsTheYears2016To2026AndNoOther() {
        assertThat(CALENDAR.years())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2016, 2026).boxed().toList());
        assertThat(CALENDAR.kindOf(LocalDate.of(2015, 12, 31))).isEqualTo(DayKind.UNKNOWN);
        assertThat(CALENDAR.kindOf(LocalDate.of(2027, 1, 4))).isEqualTo(DayKind.UNKNOWN);
    }

    /** Days that people remember, each read off its notice by hand. */
    @ParameterizedTest
    @CsvSource({
        "2016-02-06,WORKING", "2016-02-14,WORKING", "2016-05-02,OFF", "2016-06-10,OFF",
        "2017-01-02,OFF", "2017-04-01,WORKING", "2017-10-06,OFF", "2017-09-30,WORKING",
        "2018-12-29,WORKING", "2018-12-31,OFF", "2018-04-08,WORKING", "2018-02-21,OFF",
        "2019-05-03,OFF", "2019-04-28,WORKING", "2019-05-05,WORKING", "2019-10-12,WORKING",
        "2020-01-31,OFF", "2020-02-01,OFF", "2020-02-03,WORKING", "2020-01-19,WORKING",
        "2021-09-18,WORKING", "2021-09-20,OFF", "2021-10-09,WORKING", "2021-02-17,OFF",
        "2022-01-30,WORKING", "2022-10-09,WORKING", "2022-05-04,OFF", "2022-09-12,OFF",
        "2023-01-02,OFF", "2023-06-25,WORKING", "2023-10-06,OFF", "2023-04-05,OFF",
        "2024-02-09,WORKING", "2024-02-18,WORKING", "2024-09-16,OFF", "2024-05-11,WORKING",
        "2025-02-04,OFF", "2025-01-26,WORKING", "2025-10-08,OFF", "2025-09-28,WORKING",
        "2026-01-04,WORKING", "2026-02-23,OFF", "2026-02-28,WORKING", "2026-10-10,WORKING",
        "2026-11-21,OFF", "2026-11-23,WORKING",
    })
    void readsTheNoticesAsTheyStand(LocalDate day, DayKind kind) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void countsLikeSomebodyWithACalendarOnTheWall() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_800));
            int count = 1 + random.nextInt(30);
            assertThat(CALENDAR.after(start, count))
                    .as("%s + %d", start, count)
                    .isEqualTo(new WorkingDay.On(naive(start, count)));
        }
    }

    /** All working days of all years in a row; the answer is the one so many places on. */
    private static LocalDate naive(LocalDate start, int count) {
        List<LocalDate> worked = new ArrayList<>();
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            if (CALENDAR.makeUpDays().contains(day)
                    || (weekday && !CALENDAR.daysOff().contains(day))) {
                worked.add(day);
            }
        }
        return worked.get(count - 1);
    }

    @Test
    void hasAsManyWorkingDaysAsTheLawLeaves() {
        for (int year : new int[] {2017, 2021, 2022, 2024}) {
            long weekdays =
                    days(year).stream().filter(d -> d.getDayOfWeek().getValue() <= 5).count();
            long worked =
                    days(year).stream().filter(d -> CALENDAR.kindOf(d) == DayKind.WORKING).count();
            assertThat(weekdays - worked).as("%d", year).isEqualTo(11);
        }
    }

    private static List<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 1, 1).plusDays(Year.of(year).length()))
                .toList();
    }

    /** Each flaw is told with its line, counted from the flawed text itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-04-28|2018-04-30|is no weekend day",
                "2018-04-28|2018-07-28|is not near its holiday",
                "2018-04-28|2018-04-31|is no date",
                "year: 2018|year: 2019|must be the file's name",
                "from: 2018-06-18|from: 2018-10-02|cannot end on that day",
                "lastDay: 2018-06-18|lastDay: 2018-06-19|free 12 days, not 11",
                "lastDay: 2018-06-18|lastDay: 2019-06-18|cannot end on that day",
                "[2018-04-28]|[2018-04-28, 2018-04-28]|spoken for already",
                "publishedOn: 2017-11-30|printedOn: 2017-11-30|printedOn is unknown",
                "document: 国务院|# document: 国务院|document is missing",
            })
    void tellsFileLineAndReason(String found, String planted, String reason) {
        String text = ShippedRulebooks.calendarFile("2018.yaml").text();
        assertThat(text).contains(found);
        String flawed = text.replaceFirst(Pattern.quote(found), planted);

        List<RulebookFlaw> flaws = flawsOf(flawed);

        assertThat(flaws)
                .anySatisfy(
                        flaw -> {
                            assertThat(flaw.file()).isEqualTo("2018.yaml");
                            assertThat(flaw.reason().en()).contains(reason);
                            assertThat(flaw.reason().zh()).containsPattern("\\p{IsHan}");
                            assertThat(flaw.line()).isPositive();
                        });
        assertThat(CalendarLoader.load(List.of(new RulebookFile("2018.yaml", text))).years())
                .containsExactly(2018);
    }

    @Test
    void tellsTheLineOfAMakeUpDayThatIsNone() {
        String text = ShippedRulebooks.calendarFile("2018.yaml").text();
        int line =
                1
                        + (int)
                                text.substring(0, text.indexOf("2018-04-28"))
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
        assertThat(flawsOf(text.replace("2018-04-28", "2018-04-30")))
                .extracting(RulebookFlaw::line)
                .contains(line);
    }

    private static List<RulebookFlaw> flawsOf(String text) {
        return Objects.requireNonNull(
                        catchThrowableOfType(
                                RulebookFlaws.class,
                                () ->
                                        CalendarLoader.load(
                                                List.of(new RulebookFile("2018.yaml", text)))))
                .flaws();
    }
}

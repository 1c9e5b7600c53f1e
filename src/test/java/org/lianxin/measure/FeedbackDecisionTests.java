package org.lianxin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches.Party;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class FeedbackDecisionTests {

    private static final LocalDate TAKEN_ON = LocalDate.of(2026, 10, 10);

    private final FeedbackDecision decision =
            new FeedbackDecision(new DeadlineDecision(ShippedRulebooks.calendar()));

    /** Requirements section 4, row "execution feedback", and FB-03, city by city. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // city, party, today, next due, late since, missing
                "zhanjiang,IMPLEMENTER,2026-10-31,2026-10-31,-,0",
                "zhanjiang,IMPLEMENTER,2026-11-01,2026-11-30,2026-10-31,1",
                "zhanjiang,INITIATOR,2026-12-01,2026-12-31,2026-10-31,2",
                "wuhan,IMPLEMENTER,2026-10-22,2026-10-22,-,0",
                "wuhan,IMPLEMENTER,2026-10-23,2026-11-22,2026-10-22,1",
                "wuhan,INITIATOR,2026-11-23,2026-12-22,2026-10-22,2",
            })
    void isOwedMonthByMonth(
            String city,
            Party party,
            LocalDate today,
            LocalDate next,
            @Nullable LocalDate lateSince,
            int missing) {
        var due = (FeedbackDue.Dated) due(city, duty(party), today);

        assertThat(due.next()).isEqualTo(next);
        assertThat(due.lateSince()).isEqualTo(lateSince);
        assertThat(due.missing()).isEqualTo(missing);
        assertThat(due.late()).isEqualTo(missing > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "zhanjiang,PLATFORM,§16",
        "wuhan,CREDIT_OFFICE,§4.1",
    })
    void goesWhereThePlanSays(String city, Party to, String article) {
        var due = (FeedbackDue.Dated) due(city, duty(Party.IMPLEMENTER), TAKEN_ON);

        assertThat(due.to()).isEqualTo(to);
        assertThat(due.article()).isEqualTo(article);
    }

    @Test
    void tellsThatZhanjiangsDayIsOursAndWuhansIsThePlans() {
        var zhanjiang = (FeedbackDue.Dated) due("zhanjiang", duty(Party.IMPLEMENTER), TAKEN_ON);
        var wuhan = (FeedbackDue.Dated) due("wuhan", duty(Party.IMPLEMENTER), TAKEN_ON);

        assertThat(zhanjiang.assumption()).isNotNull();
        assertThat(wuhan.assumption()).isNull();
    }

    @Test
    void isOwedCaseByCaseInJiyangByTheImplementerAlone() {
        LocalDate muchLater = TAKEN_ON.plusYears(1);
        var due = (FeedbackDue.Undated) due("jiyang", duty(Party.IMPLEMENTER), muchLater);

        assertThat(due.outstanding()).isTrue();
        assertThat(due.late()).isFalse();
        assertThat(due.to()).isEqualTo(Party.INITIATOR);
        assertThat(due.article()).isEqualTo("§4.2");
        assertThat(due("jiyang", duty(Party.INITIATOR), muchLater))
                .isEqualTo(new FeedbackDue.NotOwed(FeedbackDue.Reason.NOT_THIS_PARTY));
    }

    @Test
    void isSettledInJiyangByAReportAfterTheDeed() {
        LocalDate today = TAKEN_ON.plusDays(9);

        assertThat(due("jiyang", duty(Party.IMPLEMENTER, TAKEN_ON), today).wanting()).isFalse();
        assertThat(due("jiyang", duty(Party.IMPLEMENTER, TAKEN_ON.minusDays(1)), today).wanting())
                .isTrue();
    }

    @Test
    void isNotOwedInJieyang() {
        assertThat(due("jieyang", duty(Party.IMPLEMENTER), TAKEN_ON.plusYears(1)))
                .isEqualTo(new FeedbackDue.NotOwed(FeedbackDue.Reason.SILENT));
    }

    @Test
    void isWantedWithoutADateInGanzhou() {
        var due =
                (FeedbackDue.Undated)
                        due("ganzhou", duty(Party.IMPLEMENTER), TAKEN_ON.plusYears(1));

        assertThat(due.outstanding()).isTrue();
        assertThat(due.late()).isFalse();
        assertThat(due.article()).isEqualTo("#12");
    }

    @Test
    void isNotOwedForWhatNobodyTookOn() {
        var nothing = new FeedbackDuty(Party.IMPLEMENTER, List.of(), null, List.of());

        assertThat(due("wuhan", nothing, TAKEN_ON.plusYears(1)))
                .isEqualTo(new FeedbackDue.NotOwed(FeedbackDue.Reason.NOTHING_DONE));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // reports; late since; missing on 30 November in Wuhan
                "2026-10-22,2026-11-22,1",
                "2026-10-25,2026-11-22,1", // late: makes October good, not November
                "2026-10-22 2026-10-23,-,0", // the second lies in November's period
                "2026-10-12 2026-10-13,2026-11-22,1", // two for October do not pay for November
                "2026-11-25,2026-11-22,1", // makes good the oldest
            })
    void aReportSettlesTheOldestPeriodThatHasBegun(
            String reports, @Nullable LocalDate lateSince, int missing) {
        LocalDate[] days =
                Stream.of(reports.split(" ", -1)).map(LocalDate::parse).toArray(LocalDate[]::new);
        var due =
                (FeedbackDue.Dated)
                        due("wuhan", duty(Party.IMPLEMENTER, days), LocalDate.of(2026, 11, 30));

        assertThat(due.lateSince()).isEqualTo(lateSince);
        assertThat(due.missing()).isEqualTo(missing);
    }

    @Test
    void endsWithTheFirstPeriodAfterThereIsNothingMoreToReport() {
        var over =
                new FeedbackDuty(
                        Party.IMPLEMENTER,
                        List.of(new Interval(TAKEN_ON, LocalDate.of(2026, 11, 1))),
                        TAKEN_ON,
                        List.of(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 20)));

        var due = (FeedbackDue.Dated) due("wuhan", over, LocalDate.of(2027, 5, 1));

        assertThat(due.missing()).isZero();
        assertThat(due.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // again on; missing on 30 November in Wuhan: one for October, when it was declined …
        "2026-10-21, 2", // … with what was taken on again in the same period, and November's
        "2026-11-10, 2",
        "2026-11-25, 1", // … and December's is not due yet
    })
    void isNotOwedForTheMonthsBetweenDecliningAndTakingOnAgain(LocalDate again, int missing) {
        var declined = new Interval(TAKEN_ON, TAKEN_ON.plusDays(2));
        var duty =
                new FeedbackDuty(
                        Party.IMPLEMENTER,
                        List.of(declined, Interval.since(again)),
                        again,
                        List.of());
        var due = (FeedbackDue.Dated) due("wuhan", duty, LocalDate.of(2026, 11, 30));
        assertThat(due.missing()).isEqualTo(missing);

        var later =
                new FeedbackDuty(
                        Party.IMPLEMENTER,
                        List.of(declined, Interval.since(LocalDate.of(2027, 9, 1))),
                        TAKEN_ON,
                        List.of());
        var afterAYear = (FeedbackDue.Dated) due("wuhan", later, LocalDate.of(2027, 9, 30));
        assertThat(afterAYear.missing())
                .as("eleven months in which nothing was to do")
                .isEqualTo(2);
    }

    private FeedbackDue due(String city, FeedbackDuty duty, LocalDate today) {
        Rulebook rulebook = ShippedRulebooks.all().get(new City(city), today);
        return decision.decide(rulebook, duty, today);
    }

    private static FeedbackDuty duty(Party party, LocalDate... reported) {
        return new FeedbackDuty(
                party, List.of(Interval.since(TAKEN_ON)), TAKEN_ON, List.of(reported));
    }
}

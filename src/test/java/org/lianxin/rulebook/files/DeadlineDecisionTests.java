package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.Rulebook;

import java.time.LocalDate;
import java.time.YearMonth;

/** Each city's time rules, and the proof that a city without one has none. */
class DeadlineDecisionTests {

    private static final DeadlineDecision DECISION =
            new DeadlineDecision(ShippedRulebooks.calendar());

    /** 2024-09-27 is the Friday before National Day; Sunday the 29th and Saturday 12 are worked. */
    @ParameterizedTest
    @CsvSource({"zhanjiang,§18", "jieyang,§16", "wuhan,§4.2"})
    void publishesWithinSevenWorkingDays(String city, String article) {
        assertThat(DECISION.publication(book(city), LocalDate.of(2024, 9, 27)))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 12));
                            assertThat(due.article()).isEqualTo(article);
                            assertThat(due.assumption() != null).isEqualTo(city.equals("wuhan"));
                            assertThat(due.lateOn(LocalDate.of(2024, 10, 12))).isFalse();
                            assertThat(due.lateOn(LocalDate.of(2024, 10, 13))).isTrue();
                        });
    }

    @Test
    void hasNoNumberForPublicationInGanzhouAndNoRuleInJiyang() {
        assertThat(DECISION.publication(book("ganzhou"), LocalDate.of(2024, 9, 27)))
                .isInstanceOfSatisfying(
                        Due.NoNumber.class, due -> assertThat(due.article()).isEqualTo("#11"));
        assertThat(DECISION.publication(book("jiyang"), LocalDate.of(2024, 9, 27)))
                .isEqualTo(new Due.Silent());
    }

    @Test
    void saysThatTheCalendarIsUnknownInsteadOfGuessing() {
        assertThat(DECISION.publication(book("zhanjiang"), LocalDate.of(2026, 12, 29)))
                .isInstanceOfSatisfying(
                        Due.CalendarUnknown.class, due -> assertThat(due.year()).isEqualTo(2027));
        assertThat(DECISION.publication(book("zhanjiang"), LocalDate.of(2026, 12, 22)))
                .isInstanceOf(Due.By.class);
    }

    @Test
    void givesGanzhouTwentyCalendarDaysForADispute() {
        // The last day is in the National Day holiday: no plan puts it off.
        assertThat(DECISION.dispute(book("ganzhou"), LocalDate.of(2024, 9, 13), true))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 3));
                            assertThat(due.article()).isEqualTo("#14");
                        });
    }

    @ParameterizedTest
    @CsvSource({"false,2024-10-08", "true,2024-10-12"})
    void givesJiyangTheProvincesThreeOrSevenWorkingDays(boolean others, LocalDate last) {
        LocalDate received = LocalDate.of(2024, 9, 27);
        assertThat(DECISION.dispute(book("jiyang"), received, others))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(last);
                            assertThat(due.article()).startsWith("山东省社会信用条例");
                            assertThat(due.rule().zh()).startsWith("省级规定");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "wuhan"})
    void hasNoNumberForDisputesElsewhere(String city) {
        assertThat(DECISION.dispute(book(city), LocalDate.of(2024, 9, 27), false))
                .isInstanceOf(Due.NoNumber.class);
    }

    @Test
    void wantsWuhansFeedbackByTheEndOfThe22ndWorkedOrNot() {
        YearMonth june = YearMonth.of(2024, 6); // the 22nd is a Saturday
        assertThat(DECISION.feedback(book("wuhan"), june))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 6, 22));
                            assertThat(due.lateOn(LocalDate.of(2024, 6, 22))).isFalse();
                            assertThat(due.lateOn(LocalDate.of(2024, 6, 23))).isTrue();
                        });
    }

    @Test
    void wantsZhanjiangsFeedbackWithinTheMonth() {
        assertThat(DECISION.feedback(book("zhanjiang"), YearMonth.of(2024, 2)))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
                            assertThat(due.assumption()).isNotNull();
                        });
    }

    @Test
    void knowsNoDayForFeedbackInJiyangAndGanzhouAndNoneAtAllInJieyang() {
        YearMonth month = YearMonth.of(2024, 2);
        assertThat(DECISION.feedback(book("jiyang"), month))
                .isInstanceOfSatisfying(
                        Due.NoNumber.class, due -> assertThat(due.article()).isEqualTo("§4.2"));
        assertThat(DECISION.feedback(book("ganzhou"), month))
                .isInstanceOfSatisfying(
                        Due.NoNumber.class, due -> assertThat(due.article()).isEqualTo("#12"));
        assertThat(DECISION.feedback(book("jieyang"), month)).isEqualTo(new Due.Silent());
    }

    @Test
    void withdrawsWhatLostItsDecisionWithinThreeWorkingDays() {
        LocalDate revoked = LocalDate.of(2024, 9, 30);
        assertThat(
                        DECISION.lawful(
                                ShippedRulebooks.frame().get(FrameKind.WITHDRAWAL, revoked),
                                revoked))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 10)));
    }

    @Test
    void givesTheExecutingCourtFifteenDays() {
        LocalDate asked = LocalDate.of(2024, 9, 30);
        assertThat(
                        DECISION.lawful(
                                ShippedRulebooks.frame().get(FrameKind.COURT_CORRECTION, asked),
                                asked))
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 15)));
    }

    private static Rulebook book(String city) {
        return ShippedRulebooks.all().get(new City(city), LocalDate.of(2024, 9, 27));
    }
}

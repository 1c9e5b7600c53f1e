package org.lianxin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;

class AttentionDecisionTests {

    private static final LocalDate ON = LocalDate.of(2024, 6, 3);

    @Test
    void proposesForThreeMinorActsWithinTwelveMonths() {
        assertThat(decide("wuhan", minor("2023-06-04"), minor("2024-01-01"), minor("2024-06-03")))
                .isInstanceOfSatisfying(
                        AttentionProposal.ForMinorActs.class,
                        proposal -> {
                            assertThat(proposal.acts()).hasSize(3);
                            assertThat(proposal.article()).isEqualTo("§4.6");
                        });
    }

    @Test
    void doesNotCountAnActOlderThanTwelveMonthsNorOneStillToCome() {
        assertThat(decide("wuhan", minor("2023-06-03"), minor("2024-01-01"), minor("2024-06-03")))
                .isInstanceOf(AttentionProposal.NotProposed.class);
        assertThat(decide("wuhan", minor("2024-01-02"), minor("2024-01-01"), minor("2024-06-04")))
                .isInstanceOf(AttentionProposal.NotProposed.class);
    }

    @Test
    void proposesForOneGraverActInAFieldOfThePlan() {
        assertThat(decide("wuhan", act("2024-01-01", Act.Gravity.GRAVER, "安全生产")))
                .isInstanceOf(AttentionProposal.ForGraverAct.class);
        assertThat(decide("wuhan", act("2024-01-01", Act.Gravity.GRAVER, "市容环境")))
                .isEqualTo(new AttentionProposal.NotProposed(AttentionProposal.Reason.NOT_ENOUGH));
        assertThat(decide("wuhan", act("2024-01-01", Act.Gravity.SERIOUS, "安全生产")))
                .as("a serious act is for the black list")
                .isInstanceOf(AttentionProposal.NotProposed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou"})
    void proposesNothingWhereThereIsNoSuchList(String city) {
        assertThat(
                        decide(
                                city,
                                act("2024-01-01", Act.Gravity.GRAVER, "安全生产"),
                                minor("2024-01-01"),
                                minor("2024-01-02"),
                                minor("2024-01-03")))
                .isEqualTo(
                        new AttentionProposal.NotProposed(AttentionProposal.Reason.LIST_NOT_KEPT));
    }

    private static Act minor(String on) {
        return act(on, Act.Gravity.MINOR, "安全生产");
    }

    private static Act act(String on, Act.Gravity gravity, String category) {
        return new Act("entry-" + on, LocalDate.parse(on), gravity, category);
    }

    private static AttentionProposal decide(String city, Act... acts) {
        return new AttentionDecision(ShippedRulebooks.all().get(new City(city), ON))
                .decide(List.of(acts), ON);
    }
}

package org.lianxin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.kernel.City;
import org.lianxin.measure.GreenChannelCase.BadEntry;
import org.lianxin.rulebook.Switches.Eligibility;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;

class GreenChannelDecisionTests {

    private static final LocalDate ON = LocalDate.of(2024, 6, 3);
    private static final BadEntry BAD = new BadEntry(LocalDate.of(2024, 1, 1), false, false);

    @ParameterizedTest
    @CsvSource({
        "zhanjiang,true",
        "jieyang,true",
        "jiyang,false",
        "ganzhou,false",
    })
    void opensItToModels(String city, boolean mandatory) {
        assertThat(decide(city, new GreenChannelCase(true, false, List.of(BAD), ON)))
                .isInstanceOfSatisfying(
                        GreenChannel.Open.class,
                        channel -> {
                            assertThat(channel.way()).isEqualTo(Eligibility.MODEL);
                            assertThat(channel.mandatory()).isEqualTo(mandatory);
                        });
    }

    @Test
    void opensItInWuhanToTheRedListAndNotToAModelThatIsNotOnIt() {
        assertThat(decide("wuhan", new GreenChannelCase(false, true, List.of(BAD), ON)))
                .isInstanceOf(GreenChannel.Open.class);
        assertThat(decide("wuhan", new GreenChannelCase(true, false, List.of(BAD), ON)))
                .isInstanceOf(GreenChannel.Closed.class);
        assertThat(decide("zhanjiang", new GreenChannelCase(false, true, List.of(BAD), ON)))
                .as("a red entry alone is no model elsewhere")
                .isInstanceOf(GreenChannel.Closed.class);
    }

    @Test
    void countsThreeYearsBackFromTheApplication() {
        for (String city : List.of("zhanjiang", "jieyang", "ganzhou", "wuhan")) {
            assertThat(decide(city, with(new BadEntry(LocalDate.of(2021, 6, 3), false, false))))
                    .isInstanceOf(GreenChannel.Open.class);
            assertThat(decide(city, with(new BadEntry(LocalDate.of(2021, 6, 4), false, false))))
                    .isInstanceOf(GreenChannel.Closed.class);
        }
    }

    @Test
    void doesNotCountRepairedAndSuspendedEntries() {
        assertThat(decide("wuhan", with(new BadEntry(ON.minusDays(9), true, false))))
                .isInstanceOf(GreenChannel.Open.class);
        assertThat(decide("wuhan", with(new BadEntry(ON.minusDays(9), false, true))))
                .isInstanceOf(GreenChannel.Open.class);
    }

    @Test
    void knowsNoCleanYearsInJiyang() {
        assertThat(decide("jiyang", new GreenChannelCase(false, false, List.of(), ON)))
                .isInstanceOf(GreenChannel.Closed.class);
    }

    private static GreenChannelCase with(BadEntry entry) {
        return new GreenChannelCase(false, false, List.of(entry), ON);
    }

    private static GreenChannel decide(String city, GreenChannelCase asked) {
        return new GreenChannelDecision(ShippedRulebooks.all().get(new City(city), ON))
                .decide(asked);
    }
}

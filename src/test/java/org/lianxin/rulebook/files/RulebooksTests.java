package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.NoSuchElementException;

/** Which rulebook is in force where and when. */
class RulebooksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Rulebooks rulebooks = ShippedRulebooks.all();

    @Test
    void holdsFiveCitiesAndTheNationalRules() {
        assertThat(rulebooks.cities())
                .extracting(City::key)
                .containsExactly("ganzhou", "jieyang", "jiyang", "wuhan", "zhanjiang");
        assertThat(rulebooks.national(TODAY).city()).isEqualTo(Rulebooks.NATIONAL);
    }

    @Test
    void findsNoRulebookBeforeThePlanAndThePlanFromItsFirstDayOn() {
        City wuhan = new City("wuhan");
        assertThat(rulebooks.find(wuhan, LocalDate.of(2018, 9, 4))).isEmpty();
        assertThat(rulebooks.find(wuhan, LocalDate.of(2018, 9, 5))).isPresent();
        assertThatThrownBy(() -> rulebooks.get(wuhan, LocalDate.of(2018, 9, 4)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsNoRulebookOfAnUnknownCity() {
        assertThat(rulebooks.find(new City("atlantis"), TODAY)).isEmpty();
        assertThat(rulebooks.editions(new City("atlantis"))).isEmpty();
    }

    @Test
    void changesTheNationalEditionOnItsDay() {
        assertThat(rulebooks.editions(Rulebooks.NATIONAL)).hasSize(2);
        assertThat(rulebooks.national(LocalDate.of(2017, 4, 30)).document())
                .contains("法释〔2013〕17号");
        assertThat(rulebooks.national(LocalDate.of(2017, 5, 1)).document()).contains("法释〔2017〕7号");
    }

    @Test
    void placesADivisionInItsCity() {
        assertThat(rulebooks.cityOf(DivisionCode.of("440802"))).contains(new City("zhanjiang"));
        assertThat(rulebooks.cityOf(DivisionCode.of("370115"))).contains(new City("jiyang"));
        assertThat(rulebooks.cityOf(DivisionCode.of("370100"))).isEmpty();
        assertThat(rulebooks.cityOf(DivisionCode.of("110000"))).isEmpty();
    }
}

package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTests {

    @Test
    void coversWhatLiesInIt() {
        DivisionCode city = DivisionCode.of("440800");
        assertThat(city.covers(DivisionCode.of("440802"))).isTrue();
        assertThat(city.covers(city)).isTrue();
        assertThat(DivisionCode.of("440000").covers(city)).isTrue();
    }

    @Test
    void doesNotCoverItsNeighbourNorWhatItLiesIn() {
        assertThat(DivisionCode.of("440800").covers(DivisionCode.of("440900"))).isFalse();
        assertThat(DivisionCode.of("440802").covers(DivisionCode.of("440800"))).isFalse();
        assertThat(DivisionCode.of("370115").covers(DivisionCode.of("370100"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44080", "4408000", "44080A", "００００００", "000000"})
    void refusesTheMalformed(String text) {
        assertThatThrownBy(() -> DivisionCode.of(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.lianxin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class GravityDecisionTests {

    @ParameterizedTest
    @CsvSource({
        "警告,MINOR",
        "罚款;没收违法所得、没收非法财物,MINOR",
        "罚款;责令停产停业,GRAVER",
        "暂扣许可证件,GRAVER",
        "责令停产停业;吊销许可证件,SERIOUS",
        "行政拘留,SERIOUS",
    })
    void isThatOfTheGravestPenalty(String kinds, Act.Gravity gravity) {
        assertThat(GravityDecision.of(List.of(kinds.split(";")))).isEqualTo(gravity);
    }
}

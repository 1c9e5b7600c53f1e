package org.lianxin.oversight.daily;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

/** When the rounds are walked next. */
class HoursTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T02:00:00Z, PT1H, PT1H",
        "2026-11-21T15:00:00Z, PT1H, PT1H",
        "2026-11-21T15:00:02Z, PT1H, PT59M59S",
        "2026-11-21T15:59:59.999Z, PT1H, PT1.001S",
        "2026-11-21T16:00:00Z, PT1H, PT1H",
        "2026-11-21T16:00:00Z, PT48H, PT24H1S",
    })
    void walksEveryHourAndAsADayBeginsInBeijing(Instant now, Duration every, Duration wait) {
        assertThat(Hours.untilNext(now, every)).isEqualTo(wait);
    }
}

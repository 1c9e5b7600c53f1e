package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class RefusedTokensTests {

    private final RefusedTokens refused = new RefusedTokens(100);

    @Test
    void aFewMistakesHoldNobodyUp() {
        IntStream.range(0, 9).forEach(_ -> refused.count("here"));

        assertThat(refused.waitMillis("here")).isZero();
        assertThat(refused.waitMillis("never seen")).isZero();
    }

    @Test
    void whoGoesOnHasToWaitAndNobodyElseHas() {
        IntStream.range(0, 10).forEach(_ -> refused.count("here"));

        assertThat(refused.waitMillis("here")).isBetween(1L, 700L);
        assertThat(refused.waitMillis("there")).isZero();
    }

    @Test
    void theWaitIsAsLongAsTheRateSays() {
        IntStream.range(0, 110).forEach(_ -> refused.count("here"));

        assertThat(refused.waitMillis("here")).isBetween(58_000L, 61_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "2001:db8:1:3::9, 20010db800010003/64",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
        "no:address, no:address"
    })
    void addressesOfOneNetworkAreOneParty(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}

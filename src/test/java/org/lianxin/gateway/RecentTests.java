package org.lianxin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTests {

    @Test
    void keepsWhatIsUsedAndForgetsTheRest() {
        var recent = new Recent<Integer, String>(10);
        recent.put(-1, "used all the time");
        for (int i = 0; i < 1000; i++) {
            recent.put(i, "used once");
            assertThat(recent.find(-1)).isEqualTo("used all the time");
        }
        assertThat(recent.find(0)).isNull();
        assertThat(recent.find(999)).isEqualTo("used once");
    }

    @Test
    void neverHoldsMoreThanTwiceItsCapacity() {
        var recent = new Recent<Integer, String>(10);
        for (int i = 0; i < 1000; i++) {
            recent.put(i, "x");
            assertThat(recent.size()).isLessThanOrEqualTo(21);
        }
    }

    @Test
    void forgetsWhatItIsToldToForgetFromBothGenerations() {
        var recent = new Recent<Integer, String>(1);
        recent.put(1, "old");
        recent.put(2, "turns");
        recent.put(3, "young");
        recent.forget(1);
        recent.forget(3);
        assertThat(recent.find(1)).isNull();
        assertThat(recent.find(3)).isNull();
    }

    @Test
    void forgetsAllOfBothGenerations() {
        var recent = new Recent<Integer, String>(1);
        recent.put(1, "old");
        recent.put(2, "turns");
        recent.put(3, "young");
        recent.clear();
        assertThat(recent.size()).isZero();
        assertThat(recent.find(2)).isNull();
    }
}

package org.lianxin.access.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.RequestShares;
import org.lianxin.access.RequestShares.Share;
import org.lianxin.access.RequestShares.Wish;
import org.lianxin.cypher.graph.TestDoor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A client's rate is one, whichever gateways it goes through. */
class RequestSharesIT {

    private final RequestShares shares = new GraphRequestShares(TestDoor.untimed());

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void grantsNoMoreThanMayBeUsedAtOnce() {
        Share first = shares.take(new Wish("bank", 8, 60, 10));
        Share second = shares.take(new Wish("bank", 8, 60, 10));
        Share third = shares.take(new Wish("bank", 8, 60, 10));

        assertThat(first.granted()).isEqualTo(8);
        assertThat(second.granted()).isEqualTo(2);
        assertThat(third.granted()).isZero();
        assertThat(third.waitMillis()).isBetween(1L, 1001L);
    }

    @Test
    void keepsTheRatesOfTwoClientsApart() {
        shares.take(new Wish("bank", 10, 60, 10));

        assertThat(shares.take(new Wish("court", 10, 60, 10)).granted()).isEqualTo(10);
    }

    @Test
    void givesBackWhatTimeGives() throws InterruptedException {
        shares.take(new Wish("bank", 10, 6_000, 10));
        Share none = shares.take(new Wish("bank", 1, 6_000, 10));
        Thread.sleep(none.waitMillis() + 60);

        assertThat(shares.take(new Wish("bank", 10, 6_000, 10)).granted()).isBetween(1, 10);
    }

    @Test
    void grantsNothingTwiceToThoseWhoAskAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asks =
                    IntStream.range(0, 40)
                            .<Callable<Share>>mapToObj(
                                    i -> () -> shares.take(new Wish("bank", 5, 1, 100)))
                            .toList();
            int granted = 0;
            for (var share : threads.invokeAll(asks)) {
                granted += share.get().granted();
            }

            assertThat(granted).isEqualTo(100);
        }
    }
}

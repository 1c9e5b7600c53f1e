package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.access.RequestShares;
import org.lianxin.cypher.GraphUnavailable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Two gateways share a client's rate, and most requests ask nobody. */
class ClientRateTests {

    private final OwnShares graph = new OwnShares();
    private final List<Integer> wished = new ArrayList<>();
    private final RequestShares counted =
            wish -> {
                wished.add(wish.wanted());
                return graph.take(wish);
            };

    @Test
    void letsThroughAsManyAsThereAreOnBothGatewaysTogether() {
        var one = new ClientRate("bank", 1, 1_000, counted);
        var two = new ClientRate("bank", 1, 1_000, counted);
        int passed = 0;
        for (int i = 0; i < 3_000; i++) {
            passed += one.waitMillis() == 0 ? 1 : 0;
            passed += two.waitMillis() == 0 ? 1 : 0;
        }

        // One may have been given back by time.
        assertThat(passed).isBetween(1_000, 1_001);
    }

    @Test
    void asksSeldomForABusyClient() {
        var rate = new ClientRate("bank", 60_000, 10_000, counted);
        for (int i = 0; i < 10_000; i++) {
            rate.waitMillis();
        }

        assertThat(wished).hasSizeLessThan(60).startsWith(2, 4, 8).contains(500);
    }

    @Test
    void tellsWhenOneMoreWillBeThere() {
        var rate = new ClientRate("bank", 60, 1, counted);

        assertThat(rate.waitMillis()).isZero();
        assertThat(rate.waitMillis()).isBetween(1L, 1_001L);
        assertThat(rate.waitMillis()).isBetween(1L, 1_001L);
        // Closed, it does not ask again and again.
        assertThat(wished).hasSize(2);
    }

    @Test
    void letsThroughWhomItCannotCountAndDoesNotAskForEachOfThem() {
        var asked = new AtomicInteger();
        var rate =
                new ClientRate(
                        "bank",
                        1,
                        1,
                        wish -> {
                            asked.incrementAndGet();
                            throw new GraphUnavailable("rates", null);
                        });

        for (int i = 0; i < 50; i++) {
            assertThat(rate.waitMillis()).isZero();
        }
        assertThat(asked).hasValue(1);
    }
}

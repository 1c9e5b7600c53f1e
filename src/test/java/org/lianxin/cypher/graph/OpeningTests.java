package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.lianxin.cypher.GraphUnavailable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

class OpeningTests {

    private final Door door = new Door();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void opensOnceTheSchemaIsThere() {
        new Opening(door, tries::incrementAndGet, Duration.ZERO).start();

        assertThat(door.isOpen()).isTrue();
        assertThat(tries).hasValue(1);
    }

    @Test
    void startsWithTheDoorShutAndOpensItLater() {
        var opening = new Opening(door, this::absentAtFirst, Duration.ZERO);

        opening.start();
        assertThat(door.isOpen()).isFalse();
        assertThatThrownBy(() -> door.pass("subject/persons"))
                .isInstanceOf(GraphUnavailable.class)
                .hasMessage("subject/persons: the graph is not known to be ready");

        await().atMost(Duration.ofSeconds(20)).until(door::isOpen);
        door.pass("subject/persons");
        opening.stop();
    }

    @Test
    void waitsALittleAtTheStart() {
        new Opening(door, this::absentAtFirst, Duration.ofSeconds(10)).start();

        assertThat(door.isOpen()).isTrue();
        assertThat(tries).hasValue(3);
    }

    @Test
    void aSchemaThatContradictsStopsTheStart() {
        var opening =
                new Opening(
                        door,
                        () -> {
                            throw new SchemaRefused("V0001__x.cypher", "改动", "changed");
                        },
                        Duration.ofSeconds(10));

        assertThatThrownBy(opening::start).isInstanceOf(SchemaRefused.class);
        assertThat(door.isOpen()).isFalse();
    }

    @Test
    void givesUpWhenTheGatewayStops() throws Exception {
        var opening =
                new Opening(
                        door,
                        () -> {
                            tries.incrementAndGet();
                            throw new GraphUnavailable("down", null);
                        },
                        Duration.ZERO);
        opening.start();
        opening.stop();
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .until(() -> tries.get() <= 2);
    }

    private void absentAtFirst() {
        if (tries.incrementAndGet() < 3) {
            throw new GraphUnavailable("down", null);
        }
    }
}

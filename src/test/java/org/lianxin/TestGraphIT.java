package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZonedDateTime;

class TestGraphIT {

    private static final String COUNT = "MATCH (n) WHERE NOT n:ConstraintFile RETURN count(n) AS n";

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void startsEmptyWithItsRecordedClock() {
        try (var session = TestGraph.driver().session()) {
            var nodes = session.run(COUNT).single().get("n").asLong();
            var clock =
                    session.run("MATCH (c:RecordedClock {name: 'recorded'}) RETURN c.at AS at")
                            .single();

            assertThat(nodes).isEqualTo(2);
            assertThat(clock.get("at").asZonedDateTime())
                    .isEqualTo(ZonedDateTime.parse("2000-01-01T00:00:00Z"));
        }
    }

    @Test
    void keepsTheSchemaWhenItForgetsTheData() {
        try (var session = TestGraph.driver().session()) {
            session.run("CREATE (:Organisation {code: 'X'})-[:A]->(:B)").consume();

            TestGraph.reset();

            assertThat(session.run(COUNT).single().get("n").asLong()).isEqualTo(2);
            assertThat(session.run("SHOW CONSTRAINTS YIELD name").list()).hasSizeGreaterThan(5);
        }
    }
}

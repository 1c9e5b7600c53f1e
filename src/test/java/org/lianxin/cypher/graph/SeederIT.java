package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.neo4j.driver.Record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@Tag("slow")
class SeederIT {

    @BeforeEach
    void anEmptyGraphWithoutSchema() {
        TestGraph.reset();
        for (Record row : run("SHOW CONSTRAINTS YIELD name")) {
            run("DROP CONSTRAINT " + row.get("name").asString());
        }
        for (Record row : run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
            run("DROP INDEX " + row.get("name").asString());
        }
        run("MATCH (n) WHERE n:ConstraintFile OR n:RecordedClock DELETE n");
    }

    @AfterEach
    void theSchemaAsItWas() {
        run("MATCH (n:ConstraintFile) DELETE n");
        TestDoor.applySchema(TestGraph.driver());
        TestGraph.reset();
    }

    @Test
    void gatewaysThatStartAtOnceApplyEachFileOnce() throws Exception {
        var gateways = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                gateways.add(threads.submit(() -> TestDoor.applySchema(TestGraph.driver())));
            }
        }
        for (var gateway : gateways) {
            gateway.get();
        }

        List<String> files = ConstraintFiles.load().stream().map(ConstraintFile::name).toList();
        assertThat(run("MATCH (f:ConstraintFile) RETURN f.name AS name ORDER BY name"))
                .extracting(row -> row.get("name").asString())
                .isEqualTo(files);
        assertThat(run("MATCH (c:RecordedClock) RETURN c.name AS name ORDER BY name"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("recorded", "writing");
        assertThat(run("SHOW INDEXES YIELD state WHERE state <> 'ONLINE'")).isEmpty();
    }

    @Test
    void aFileThatWasChangedStopsTheStart() {
        TestDoor.applySchema(TestGraph.driver());
        run("MATCH (f:ConstraintFile {name: 'V0001__recorded_clock.cypher'}) SET f.checksum = 'x'");

        assertThatThrownBy(() -> TestDoor.applySchema(TestGraph.driver()))
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("V0001__recorded_clock.cypher");
    }

    @Test
    void makesUpForAPromiseThatAKilledGatewayDidNotMake() {
        TestDoor.applySchema(TestGraph.driver());
        run(
                "MATCH (c:RecordedClock {name: 'writing'})"
                        + " SET c.at = datetime('2100-01-01T00:00:00Z')");

        TestDoor.applySchema(TestGraph.driver());

        assertThat(run("MATCH (c:RecordedClock {name: 'recorded'}) RETURN c.at AS at"))
                .extracting(row -> row.get("at").asZonedDateTime().toInstant())
                .containsExactly(Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    void saysSoIfTheGraphIsNotThere() {
        var lost =
                new Seeder(TestGraph.driver(), "absent", Duration.ofSeconds(5), Clock.systemUTC());

        assertThatThrownBy(() -> lost.apply(ConstraintFiles.load()))
                .isInstanceOf(org.lianxin.cypher.GraphUnavailable.class);
    }

    private static List<Record> run(String text) {
        try (var session = TestGraph.driver().session()) {
            return session.run(text).list();
        }
    }
}

package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.graph.GraphWire;
import org.lianxin.gateway.ErrorCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Neo4j goes, is slow, and comes back; the gateway says so, and comes back with it by itself. */
@Tag("slow")
class GraphDownIT {

    private static final String QUESTION =
            "{ creditProfile(subject: {unifiedCode: \"91999999MADEM06H0E\"}, purpose:"
                    + " LOAN_APPROVAL) { validAt } }";

    private GraphWire wire;
    private WholeGateway gateway;

    @BeforeEach
    void start() {
        wire = new GraphWire(TestGraph.uri());
        gateway =
                WholeGateway.start(
                                wire.uri(),
                                "--lianxin.graph.query-timeout-millis=3000",
                                "--lianxin.graph.patience-millis=4000")
                        .withBank();
    }

    @AfterEach
    void stop() {
        wire.mend();
        gateway.close();
        wire.close();
    }

    @Test
    void returnsWithTheGraphByItself() {
        assertThat(answeredWithin(Duration.ofSeconds(60))).isTrue();

        wire.cut();
        var down = ask();
        assertThat(down.code()).isEqualTo(ErrorCode.GRAPH_UNAVAILABLE.name());
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.header("Retry-After")).isNotNull();
        assertThat(down.raw().body()).doesNotContain("bolt", "localhost", "Exception");
        assertThat(gateway.client().send("GET", "/actuator/health/readiness").status())
                .isEqualTo(503);
        assertThat(gateway.client().send("GET", "/actuator/health/liveness").status())
                .isEqualTo(200);

        wire.mend();
        assertThat(answeredWithin(Duration.ofSeconds(60))).isTrue();
        assertThat(gateway.client().send("GET", "/actuator/health/readiness").raw().body())
                .isEqualTo("{\"status\":\"UP\"}");

        wire.hold();
        var slow = ask();
        assertThat(slow.code()).isEqualTo(ErrorCode.GRAPH_TOO_SLOW.name());
        assertThat(slow.status()).isEqualTo(504);
        wire.mend();
        assertThat(answeredWithin(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void refusesAnEmptiedGraphAndAnswersOnceItIsBack() {
        assertThat(answeredWithin(Duration.ofSeconds(60))).isTrue();

        try (var session = TestGraph.driver().session()) {
            session.run("MATCH (clock:RecordedClock) DELETE clock").consume();
        }
        var emptied = ask();
        assertThat(emptied.code()).isEqualTo(ErrorCode.GRAPH_UNAVAILABLE.name());
        assertThat(emptied.status()).isEqualTo(503);

        TestGraph.reset();
        gateway.withBank();
        assertThat(answeredWithin(Duration.ofSeconds(60))).isTrue();
    }

    private boolean answeredWithin(Duration time) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            if (ask().code().equals(ErrorCode.SUBJECT_UNKNOWN.name())) {
                return true;
            }
        }
        return false;
    }

    private Client.Reply ask() {
        return gateway.client().ask(QUESTION, Map.of(), TestIssuer.running().bank("credit:read"));
    }
}

package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;

class CypherWiringIT {

    private final ApplicationContextRunner gateway =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
                    .withUserConfiguration(CypherWiring.class)
                    .withBean(Clock.class, Clock::systemUTC)
                    .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void readsAndWritesOverBoltAndOverRouting() {
        String bolt = TestGraph.uri().toString();
        for (String uri : List.of(bolt, bolt.replace("bolt://", "neo4j://"))) {
            gateway.withPropertyValues("spring.neo4j.uri=" + uri)
                    .run(
                            context -> {
                                var recordedAt =
                                        context.getBean(Transactions.class)
                                                .write(Writing::recordedAt);
                                var answers =
                                        context.getBean(Questions.class)
                                                .ask(TestDoor.ECHO, List.of("a"));

                                assertThat(answers.byKey()).containsEntry("a", "a");
                                assertThat(answers.recordedUpTo()).isEqualTo(recordedAt);
                            });
        }
    }

    @Test
    void countsItsTraffic() {
        gateway.withPropertyValues("spring.neo4j.uri=" + TestGraph.uri())
                .run(
                        context -> {
                            context.getBean(Questions.class).ask(TestDoor.ECHO, List.of("a", "b"));
                            var meters = new SimpleMeterRegistry();
                            context.getBean(io.micrometer.core.instrument.binder.MeterBinder.class)
                                    .bindTo(meters);

                            assertThat(
                                            meters.get("lianxin.graph.keys.flown")
                                                    .functionCounter()
                                                    .count())
                                    .isEqualTo(2);
                            assertThat(
                                            meters.get("lianxin.graph.flights")
                                                    .functionCounter()
                                                    .count())
                                    .isEqualTo(1);
                        });
    }

    @Test
    void startsWithoutNeo4jAndRefusesTyped() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        gateway.withPropertyValues(
                        "spring.neo4j.uri=bolt://localhost:" + nobody,
                        "lianxin.graph.start-wait-millis=1")
                .run(
                        context -> {
                            assertThat(context).hasNotFailed();
                            assertThatThrownBy(
                                            () ->
                                                    context.getBean(Questions.class)
                                                            .ask(TestDoor.ECHO, List.of("a")))
                                    .isInstanceOf(GraphUnavailable.class)
                                    .hasMessageContaining("is not known to be ready");
                            assertThatThrownBy(
                                            () ->
                                                    context.getBean(Transactions.class)
                                                            .write(Writing::recordedAt))
                                    .isInstanceOf(GraphUnavailable.class);
                        });
    }

    @Test
    void refusesALimitOfNothing() {
        gateway.withPropertyValues(
                        "spring.neo4j.uri=" + TestGraph.uri(), "lianxin.graph.flights-max=0")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .hasMessage("flightsMax must be at least 1, not 0"));
    }
}

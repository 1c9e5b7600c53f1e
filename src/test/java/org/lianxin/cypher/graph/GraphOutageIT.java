package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Writing;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Neo4j goes away while the gateway stands, and comes back. */
@Tag("slow")
@Timeout(180)
class GraphOutageIT {

    private static final Limits LIMITS =
            new Limits(
                    2,
                    1000,
                    64,
                    Duration.ofSeconds(40),
                    Duration.ofSeconds(60),
                    16,
                    Duration.ofMillis(20));

    @Test
    void refusesWhileNeo4jIsAwayAndAnswersWhenItIsBack() throws IOException {
        int port = freePort();
        try (Driver driver = driver(port);
                var questions =
                        new BatchingQuestions(
                                new BoltTransport(
                                        new Sessions(driver, "neo4j"), Duration.ofSeconds(30)),
                                LIMITS,
                                new Traffic())) {
            try (Neo4j first = neo4j(port)) {
                assertThat(first.boltURI()).hasPort(port);
                TestDoor.applySchema(driver);
                assertThat(ask(questions).byKey()).containsKey("a");
            }

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> ask(questions))
                        .isInstanceOf(GraphUnavailable.class)
                        .hasMessage("test/echo: Neo4j did not answer");
            }

            try (Neo4j second = neo4j(port)) {
                assertThat(second.boltURI()).hasPort(port);
                TestDoor.applySchema(driver); // the harness begins with an empty graph
                assertThat(ask(questions).byKey()).containsKey("a");
            }
        }
    }

    /** What it had written leaves bookmarks behind, which an empty graph has never heard of. */
    @Test
    void refusesAnEmptyGraphInThePlaceOfItsOwnAndAnswersOnceItIsMadeGood() throws IOException {
        int port = freePort();
        try (Driver driver = driver(port)) {
            var sessions = new Sessions(driver, "neo4j");
            var questions =
                    new BatchingQuestions(
                            new BoltTransport(sessions, Duration.ofSeconds(5)),
                            LIMITS,
                            new Traffic());
            var transactions =
                    new GraphTransactions(
                            sessions, Duration.ofSeconds(5), Clock.systemUTC(), List.of());
            try (Neo4j first = neo4j(port)) {
                assertThat(first.boltURI()).hasPort(port);
                TestDoor.applySchema(driver);
                for (int i = 0; i < 50; i++) {
                    transactions.write(Writing::recordedAt);
                }
                assertThat(ask(questions).byKey()).containsKey("a");
            }

            try (Neo4j empty = neo4j(port)) {
                assertThat(empty.boltURI()).hasPort(port);
                for (int i = 0; i < 3; i++) {
                    assertThatThrownBy(() -> ask(questions))
                            .isInstanceOf(GraphUnavailable.class)
                            .hasMessage("test/echo: the graph has no recorded clock, it is empty");
                    assertThatThrownBy(() -> transactions.write(Writing::recordedAt))
                            .isInstanceOf(GraphUnavailable.class)
                            .hasMessage("write: the graph has no recorded clock, it is empty");
                }

                TestDoor.applySchema(driver);
                assertThat(ask(questions).byKey()).containsKey("a");
                assertThat(transactions.write(Writing::recordedAt)).isNotNull();
            }
        }
    }

    private static Answers<String, String> ask(BatchingQuestions questions) {
        return questions.ask(TestDoor.ECHO, List.of("a"));
    }

    private static Neo4j neo4j(int port) {
        return Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
                .build();
    }

    private static Driver driver(int port) {
        return GraphDatabase.driver(
                "bolt://localhost:" + port,
                AuthTokens.none(),
                Config.builder().withConnectionTimeout(5, TimeUnit.SECONDS).build());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

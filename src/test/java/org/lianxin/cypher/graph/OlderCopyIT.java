package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.cypher.AfterLoss;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.development.FreePort;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Neo4j is started on an older copy of its folder while a gateway stands. */
@Tag("slow")
@Timeout(180)
class OlderCopyIT {

    static final int RESTORES = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path work;

    private final int port = FreePort.any();
    private final AtomicInteger forgotten = new AtomicInteger();
    private DatabaseManagementService neo4j;

    @BeforeEach
    void start() {
        SocketAddress address = new SocketAddress("localhost", port);
        neo4j =
                new DatabaseManagementServiceBuilder(folder())
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, address)
                        .setConfig(BoltConnector.advertised_address, address)
                        .setConfig(GraphDatabaseSettings.udc_enabled, false)
                        .setConfig(GraphDatabaseSettings.auth_enabled, false)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                        .setConfig(
                                GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(3))
                        .build();
    }

    @AfterEach
    void stop() {
        neo4j.shutdown();
    }

    @Test
    void theGatewayNoticesForgetsWhatIsLostAndGoesOn() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
                .withUserConfiguration(CypherWiring.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(AfterLoss.class, () -> forgotten::incrementAndGet)
                .withPropertyValues(
                        "spring.neo4j.uri=bolt://localhost:" + port,
                        "spring.neo4j.pool.connection-acquisition-timeout=2s",
                        "lianxin.graph.query-timeout-millis=1000")
                .run(this::lives);
    }

    private void lives(ApplicationContext gateway) throws IOException {
        var transactions = gateway.getBean(Transactions.class);
        var bookmarks = gateway.getBean(Sessions.class).bookmarks();
        transactions.write(Writing::recordedAt);
        Instant copied = answered(gateway);
        neo4j.shutdown();
        copy(folder(), work.resolve("copy"));
        Set<Bookmark> before = bookmarks.getBookmarks();
        start();
        assertThat(answered(gateway)).isEqualTo(copied);
        assertThat(bookmarks.getBookmarks()).as("the same graph").containsAll(before);
        assertThat(forgotten).hasValue(0);

        goOn(gateway);
        restore();
        assertThat(answered(gateway)).as("what the copy holds").isEqualTo(copied);
        assertThat(forgotten).hasValue(1);
        readsWhatItWrote(gateway);

        goOn(gateway);
        restore();
        // Another gateway, which knows of nothing, moves the clock on past all that was seen.
        try (Driver other = GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.none())) {
            TestDoor.transactions(other, Clock.systemUTC(), List.of()).write(Writing::recordedAt);
        }
        answered(gateway);
        assertThat(forgotten).hasValue(RESTORES);
        readsWhatItWrote(gateway);
    }

    /** So far that the copy is not there before long. */
    private static void goOn(ApplicationContext gateway) {
        for (int i = 0; i < 40; i++) {
            gateway.getBean(Transactions.class).write(Writing::recordedAt);
        }
        answered(gateway);
    }

    private static void readsWhatItWrote(ApplicationContext gateway) {
        for (int i = 0; i < 5; i++) {
            Instant at = gateway.getBean(Transactions.class).write(Writing::recordedAt);
            assertThat(
                            gateway.getBean(Questions.class)
                                    .ask(TestDoor.ECHO, List.of("a"))
                                    .recordedUpTo())
                    .isEqualTo(at);
        }
        assertThat(gateway.getBean(Sessions.class).bookmarks().getBookmarks()).isNotEmpty();
    }

    /** Up to where the first answer reaches; until then all are refused as they should be. */
    private static Instant answered(ApplicationContext gateway) {
        var questions = gateway.getBean(Questions.class);
        return await().atMost(PATIENCE)
                .ignoreExceptionsMatching(
                        refusal ->
                                refusal instanceof GraphTooSlow
                                        || refusal instanceof GraphUnavailable)
                .until(() -> questions.ask(TestDoor.ECHO, List.of("a")).recordedUpTo(), at -> true);
    }

    private void restore() throws IOException {
        neo4j.shutdown();
        FileSystemUtils.deleteRecursively(folder());
        copy(work.resolve("copy"), folder());
        start();
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
    }

    private Path folder() {
        return work.resolve("graph");
    }
}

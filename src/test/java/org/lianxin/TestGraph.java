package org.lianxin;

import org.lianxin.cypher.graph.TestDoor;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.net.URI;

/**
 * The Neo4j of the tests: one for the whole JVM, with the schema of {@code graph-seed/constraints}.
 *
 * <p>A test of an adapter uses {@link #driver()}, {@code TestDoor.questions()} and {@code
 * TestDoor.transactions()}; a {@code @SpringBootTest} adds
 * {@code @Import(TestGraph.Connection.class)}. Both call {@link #reset()} before each test.
 *
 * <p>It is a container where a Docker engine runs and the in-process kernel elsewhere; {@code
 * -Dlianxin.test.graph=container} or {@code process} decides otherwise.
 */
public final class TestGraph {

    private static final String DELETE =
            """
            MATCH (n) WHERE NOT n:ConstraintFile AND NOT n:RecordedClock
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
            """;

    /** So early that a test with a fixed clock of its own records at that clock's time. */
    private static final String WIND_BACK =
            """
            UNWIND ['recorded', 'writing'] AS name
            MERGE (c:RecordedClock {name: name})
            SET c = {name: name, at: datetime('2000-01-01T00:00:00Z')}
            """;

    private TestGraph() {}

    /** A driver that lives as long as the JVM; nobody closes it. */
    public static Driver driver() {
        return Running.DRIVER;
    }

    public static URI uri() {
        return Running.PLACE;
    }

    /** Deletes all data, keeps the schema, and winds the recorded clock back. */
    public static void reset() {
        reset(driver());
    }

    /** A second graph, for what two regions do to each other; started when first asked for. */
    public static Driver second() {
        return Second.DRIVER;
    }

    public static URI secondUri() {
        return Second.PLACE;
    }

    /** The same with that one. */
    public static void resetSecond() {
        reset(second());
    }

    private static void reset(Driver driver) {
        try (var session = driver.session()) {
            session.run(DELETE).consume();
            session.run(WIND_BACK).consume();
        }
    }

    /** Connects an application context to the test graph in place of {@code spring.neo4j.*}. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Connection {

        @Bean
        Neo4jConnectionDetails testGraphConnection() {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return uri();
                }
            };
        }
    }

    private static final class Second {

        static final URI PLACE = TestGraphPlace.start();
        static final Driver DRIVER = GraphDatabase.driver(PLACE, AuthTokens.none());

        static {
            TestDoor.applySchema(DRIVER);
        }

        private Second() {}
    }

    private static final class Running {

        static final URI PLACE = TestGraphPlace.start();
        static final Driver DRIVER = GraphDatabase.driver(PLACE, AuthTokens.none());

        static {
            TestDoor.applySchema(DRIVER);
            reset();
        }

        private Running() {}
    }
}

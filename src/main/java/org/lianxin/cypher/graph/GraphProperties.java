package org.lianxin.cypher.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How the gateway uses its graph; where the graph is stands in {@code spring.neo4j}.
 *
 * @param database its name in Neo4j
 * @param queryTimeoutMillis how long the server may work on one question
 * @param writeTimeoutMillis how long the server may work on one write
 * @param patienceMillis how long one caller waits for all of its answers
 * @param startWaitMillis how long a start waits for Neo4j before it goes on without
 * @param flightsMax round trips of one question under way at once
 * @param batchMax keys in one round trip
 * @param besideMin keys that are worth a round trip beside a small one under way
 */
@ConfigurationProperties("lianxin.graph")
record GraphProperties(
        @DefaultValue("neo4j") String database,
        @DefaultValue("5000") long queryTimeoutMillis,
        @DefaultValue("60000") long writeTimeoutMillis,
        @DefaultValue("10000") long patienceMillis,
        @DefaultValue("15000") long startWaitMillis,
        @DefaultValue("2") int flightsMax,
        @DefaultValue("1000") int batchMax,
        @DefaultValue("64") int besideMin) {

    /** More round trips than this waiting to leave means that the graph cannot keep up. */
    private static final int OPEN_MAX = 64;

    /** A lost connection shows only by silence: the server itself would have answered by then. */
    private static final long GRACE_MILLIS = 2000;

    /** Ten times what a small round trip takes: by then it was not as small as it seemed. */
    private static final long ALONE_MILLIS = 20;

    Limits limits() {
        return new Limits(
                flightsMax,
                batchMax,
                OPEN_MAX,
                Duration.ofMillis(queryTimeoutMillis + GRACE_MILLIS),
                Duration.ofMillis(patienceMillis),
                besideMin,
                Duration.ofMillis(ALONE_MILLIS));
    }

    Duration queryTimeout() {
        return Duration.ofMillis(queryTimeoutMillis);
    }

    Duration writeTimeout() {
        return Duration.ofMillis(writeTimeoutMillis);
    }

    Duration startWait() {
        return Duration.ofMillis(startWaitMillis);
    }
}

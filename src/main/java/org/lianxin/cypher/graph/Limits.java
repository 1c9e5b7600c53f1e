package org.lianxin.cypher.graph;

import java.time.Duration;

/**
 * How much one question may ask of the graph.
 *
 * @param flightsMax round trips of one question under way at once
 * @param batchMax parameters in one round trip
 * @param openMax round trips that may wait to leave; whoever would need more is refused
 * @param flightTime how long a round trip may take before it counts as lost
 * @param patience how long an asker waits for all of its answers
 */
record Limits(int flightsMax, int batchMax, int openMax, Duration flightTime, Duration patience) {

    Limits {
        requirePositive("flightsMax", flightsMax);
        requirePositive("batchMax", batchMax);
        requirePositive("openMax", openMax);
        requirePositive("flightTimeMillis", flightTime.toMillis());
        requirePositive("patienceMillis", patience.toMillis());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}

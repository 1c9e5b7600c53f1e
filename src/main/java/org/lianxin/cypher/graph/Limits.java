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
 * @param besideMin parameters that are worth a round trip beside another; fewer wait for one under
 *     way to land, if that one is as small
 * @param alone how long a small round trip keeps others waiting
 */
record Limits(
        int flightsMax,
        int batchMax,
        int openMax,
        Duration flightTime,
        Duration patience,
        int besideMin,
        Duration alone) {

    Limits {
        requirePositive("flightsMax", flightsMax);
        requirePositive("batchMax", batchMax);
        requirePositive("openMax", openMax);
        requirePositive("flightTimeMillis", flightTime.toMillis());
        requirePositive("patienceMillis", patience.toMillis());
        requirePositive("besideMin", besideMin);
        requirePositive("aloneMillis", alone.toMillis());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}

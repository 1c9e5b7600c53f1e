package org.lianxin.exchange.recall;

import java.time.Duration;

/**
 * What this system sets, for no rule does.
 *
 * @param workingDays how long a recipient has to act
 * @param underWay the longest that a request, from its reading of the graph to its audit entry, or
 *     a write, from its recorded time to its commit, can take, with what two clocks may differ
 */
record RecallTerms(int workingDays, Duration underWay) {

    RecallTerms {
        if (workingDays < 1 || underWay.isNegative() || underWay.isZero()) {
            throw new IllegalArgumentException(
                    "a term is at least a day, and nothing takes no time");
        }
    }
}

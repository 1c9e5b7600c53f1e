package org.lianxin.exchange.recall;

import java.util.Map;

/**
 * A page of recalls.
 *
 * @param of whose
 * @param after the seq behind which it begins
 */
record RecallPage(String of, long after) {

    Object parameter() {
        return Map.of("of", of, "after", after);
    }
}

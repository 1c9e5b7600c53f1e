package org.lianxin.cypher;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the graph answered, in the order the keys were asked.
 *
 * @param byKey the answer of each key that has one
 * @param recordedUpTo everything recorded up to this instant was visible to all of these answers.
 *     {@link Instant#MAX} if nothing was asked, for then nothing limits it
 */
public record Answers<K, R>(Map<K, R> byKey, Instant recordedUpTo) {

    public Answers {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
}

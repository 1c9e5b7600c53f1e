package org.lianxin.cypher;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An open transaction that holds the recorded clock. Not for use after its work has returned. */
public interface Writing {

    /**
     * The recorded time of all that this transaction writes: later than that of every transaction
     * committed before it, in whole milliseconds.
     */
    Instant recordedAt();

    /**
     * Runs one statement and gives its rows.
     *
     * @param parameters values, lists and maps of strings, numbers, booleans, {@code LocalDate},
     *     {@code Instant} and null; {@code recordedAt} is added by itself
     */
    List<Row> run(Statement statement, Map<String, ?> parameters);
}

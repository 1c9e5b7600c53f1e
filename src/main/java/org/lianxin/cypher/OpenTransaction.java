package org.lianxin.cypher;

import java.util.List;
import java.util.Map;

/** An open transaction. Not for use after its work has returned. */
public interface OpenTransaction {

    /**
     * Runs one statement and gives its rows.
     *
     * @param parameters values, lists and maps of strings, numbers, booleans, {@code LocalDate},
     *     {@code Instant} and null
     */
    List<Row> run(Statement statement, Map<String, ?> parameters);
}

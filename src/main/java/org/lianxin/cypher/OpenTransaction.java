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

    /**
     * Runs one statement of which nobody wants rows, while its caller goes on. It takes its turn:
     * whatever is run or sent later comes after it, and so does the commit, which does not happen
     * if it fails; its failure is thrown by whatever comes next.
     *
     * @param parameters as in {@link #run}; they may not be changed any more
     */
    void send(Statement statement, Map<String, ?> parameters);
}

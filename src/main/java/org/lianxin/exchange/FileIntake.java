package org.lianxin.exchange;

import org.lianxin.access.Permit;

/** Takes in files of credit information, row by row, each with its provenance. */
public interface FileIntake {

    /** The most rows that {@link #take} accepts. */
    int ROWS_MAX = 1_000;

    /** The longest text that {@link #take} accepts, in bytes of UTF-8. */
    int BYTES_MAX = 1 << 20;

    /**
     * Takes all files of an order, in the order in which their layouts build on each other. Memory
     * does not grow with the files.
     *
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer; what was told to the
     *     watch is committed, and the same order can be given again
     */
    IntakeOutcome importFiles(Permit permit, IntakeOrder order, IntakeWatch watch);

    /**
     * Takes one small text in any of the layouts, as a file of that name would be.
     *
     * @param name what provenance calls it; no path
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    BatchOutcome take(Permit permit, String name, String text);
}

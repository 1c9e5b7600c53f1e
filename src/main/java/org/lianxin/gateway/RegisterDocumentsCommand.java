package org.lianxin.gateway;

import java.util.List;

/** The command line that registers documents, and what it says to whoever typed it. */
public interface RegisterDocumentsCommand {

    /** All of them are registered. */
    int DONE = 0;

    /** None of them is: one is not of this schema, or there is no graph. */
    int FAILED = 1;

    /** The arguments name no folder. */
    int MISUSED = 2;

    /**
     * Registers every {@code .graphql} file of a folder, and prints what became of it.
     *
     * @return {@link #DONE}, {@link #FAILED} or {@link #MISUSED}, to be the exit code
     */
    int run(List<String> arguments);
}

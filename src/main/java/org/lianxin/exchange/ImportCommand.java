package org.lianxin.exchange;

import java.util.List;

/** The command line of the file intake, and what it says to whoever typed it. */
public interface ImportCommand {

    /** The work was done, with or without rows turned away. */
    int DONE = 0;

    /** The work could not be done: nothing to take, or no graph. */
    int FAILED = 1;

    /** The arguments say nothing that can be done. */
    int MISUSED = 2;

    /**
     * Imports what the arguments name, and prints what became of it.
     *
     * @param arguments folders and files, {@code --rejects <file>}, {@code --source-unit <name>}
     * @return {@link #DONE}, {@link #FAILED} or {@link #MISUSED}, to be the exit code
     */
    int run(List<String> arguments);
}

package org.lianxin.cypher;

import java.time.Duration;

/** Writes to the graph, one after the other as seen from the recorded clock. */
public interface Transactions {

    /**
     * Does the work in one transaction that holds the recorded clock, and commits it.
     *
     * <p>If the database asks for it (a deadlock, a lost leader, a lost connection) the work is
     * done again from its start, with a new {@link Writing} and a later recorded time. So the work
     * must be repeatable: whatever it remembers outside the graph is set, never added to. A lost
     * connection can hide a commit that took place; then the work meets what it wrote before.
     *
     * <p>An exception of the work rolls everything back, the clock too, and reaches the caller.
     *
     * @throws GraphUnavailable if no database answered
     * @throws GraphTooSlow if it took longer than a write may take
     * @throws GraphBroken if a statement is wrong
     */
    <T> T write(Work<T> work);

    /**
     * The same with another limit, for a work that is known to be long. All other writes wait for
     * it, so it is not done again when it needs more memory than there is.
     *
     * @param limit how long the database may work on one attempt, waiting for locks included
     * @throws GraphOutOfMemory if the database lacks the memory for all that it changes
     */
    default <T> T write(Duration limit, Work<T> work) {
        return write(work);
    }

    /** What is done inside one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Writing writing);
    }
}

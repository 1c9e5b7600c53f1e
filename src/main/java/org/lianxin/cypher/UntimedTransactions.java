package org.lianxin.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Writes that the recorded clock does not order: for what is neither asked "as known at" an instant
 * nor may wait for whoever holds that clock, as the audit log. Nothing that a {@link Question} sees
 * as known at an instant is ever written here.
 */
public interface UntimedTransactions {

    /**
     * Does the task in one transaction and commits it.
     *
     * <p>If the database asks for it (a deadlock, a lost leader, a lost connection) the task is
     * done again from its start in a new transaction. A lost connection can hide a commit that took
     * place; then the task meets what it wrote before. So the task takes its lock first and then
     * looks whether it has been done.
     *
     * <p>An exception of the task rolls everything back and reaches the caller.
     *
     * @param limit how long it may take, waiting for locks and doing over included; the caller is
     *     told two seconds later at the latest, also by a database that says nothing any more
     * @throws GraphUnavailable if no database answered; whether it committed is then not known
     * @throws GraphTooSlow if it took longer than the limit; the same holds then
     * @throws GraphBroken if a statement is wrong
     */
    <T> T write(Duration limit, Task<T> task);

    /**
     * Runs one statement in a transaction of its own, which costs one round trip where {@link
     * #write} costs three. It may be done over as there; so a statement that was committed although
     * its answer was lost must know what it wrote.
     *
     * @see #write
     */
    default List<Row> writeOne(Duration limit, Statement statement, Map<String, ?> parameters) {
        return write(limit, transaction -> transaction.run(statement, parameters));
    }

    /** What is done inside one transaction. */
    @FunctionalInterface
    interface Task<T> {
        T in(OpenTransaction transaction);
    }
}

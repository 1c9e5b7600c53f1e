package org.lianxin.cypher;

import java.util.Collection;

/** Asks the graph; what many callers ask at the same time travels in one round trip. */
public interface Questions {

    /**
     * Asks one question for all these keys and waits for the answers.
     *
     * <p>While earlier round trips of the same question are under way, the keys of all callers are
     * gathered for the next one; nothing waits when none is. Equal keys are asked once. Whatever
     * was committed before the call is seen. No keys ask nothing.
     *
     * @return the answers of the keys that the graph knows; a key without a row is absent
     * @throws GraphUnavailable if no database answered
     * @throws GraphTooSlow if it took longer than a query, or this caller, may take
     * @throws GraphBroken if the question or its reading is wrong
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
     *     interrupt flag is set again
     */
    <K, R> Answers<K, R> ask(Question<K, R> question, Collection<? extends K> keys);
}

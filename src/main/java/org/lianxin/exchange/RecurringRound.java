package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

import java.time.Duration;

/**
 * What is done again and again while a gateway runs. Each round does all that is to be done by
 * then, so the next one makes good what this one could not.
 *
 * @param name of its thread
 * @param every how long after one round the next begins
 * @param unfinished what is said when one could not be finished
 */
public record RecurringRound(String name, Duration every, Bilingual unfinished, Walk walk) {

    /** One round. */
    @FunctionalInterface
    public interface Walk {

        /**
         * Walks it.
         *
         * @throws InterruptedException if the gateway stops
         */
        void walk() throws InterruptedException;
    }
}

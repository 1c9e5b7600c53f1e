package org.lianxin.exchange;

/**
 * The work that turns changes into recalls. Each round does all that is to be done by now, whoever
 * walks it and however often: what was done is not done again, and what a dead gateway left is done
 * by the next.
 */
public interface RecallRounds {

    /**
     * Reads the audit log up to its end, and tells every organisation that it says was shown what
     * has changed since.
     *
     * @return how many recalls were made
     */
    int walk();
}

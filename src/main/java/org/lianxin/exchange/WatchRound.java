package org.lianxin.exchange;

import java.time.LocalDate;

/** Lets the feeds of those who watch tell of consents that were given before and begin by now. */
@FunctionalInterface
public interface WatchRound {

    /**
     * Looks at all that have begun by the beginning of that day. Two gateways may do it at once,
     * and any of it may be done again: each change is told once.
     *
     * @return how many consents were looked at
     */
    int begin(LocalDate day);
}

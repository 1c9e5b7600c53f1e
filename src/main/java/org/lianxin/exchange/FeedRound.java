package org.lianxin.exchange;

import java.time.LocalDate;

/**
 * Lets feeds tell of what time alone has changed: a term began or ended, a listing became public.
 */
public interface FeedRound {

    /**
     * Catches up with all that fell due by the beginning of that day, whenever it did. Two gateways
     * may do it at once, and any of it may be done again: each change is told once.
     *
     * @return how many listings were looked at
     */
    int catchUp(LocalDate day);

    /**
     * Looks at every listing there is, once for each edition of what feeds hold: so a feed tells
     * also of what was there before it, or before its items said as much. It goes on from where it
     * was broken off, and several gateways may do it at once.
     *
     * @return how many listings were looked at; none where all have been
     */
    int sweep();
}

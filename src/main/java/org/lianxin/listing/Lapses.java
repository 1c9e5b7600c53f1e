package org.lianxin.listing;

import java.time.LocalDate;

/**
 * Notes in the lives of listings that their terms ran out. A term ends by itself: no reader waits
 * for this, and a day noted late is the day on which it ended. What is noted is that it did, for
 * the listing's history and for whoever follows it.
 */
public interface Lapses {

    /**
     * Notes all that had run out by the beginning of that day and is not noted yet, whenever it
     * was. Two gateways may do it at once, and any of it may be done again: each end is noted once.
     *
     * @return how many were noted by this call
     */
    int note(LocalDate day);
}

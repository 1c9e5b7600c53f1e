package org.lianxin.exchange;

import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/** Reads rows of courts' lists by the rules by which files of them are read. */
public interface CourtRowReading {

    /**
     * A reader for the rows of one sync; it remembers what it looked up, and is for one thread.
     *
     * @param court whose rows they are; those of another court are turned away
     * @param sync names it as the source of what is placed
     * @param at when it is placed; nothing in a row is later
     */
    Reader of(CourtList list, UnifiedCode court, String sync, Instant at);

    /** Reads one row after the other. */
    @FunctionalInterface
    interface Reader {

        /**
         * What a row says.
         *
         * @param line its place among all rows of the sync, from 1
         */
        CourtReading read(CourtRow row, int line);
    }
}

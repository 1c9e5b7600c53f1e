package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/**
 * One row that was not taken, and why.
 *
 * @param line where the row starts in its file, from 1; a row can span several lines
 * @param column the header of the column at fault; empty if it is the row as a whole
 * @param value what stands there, masked if it is about a natural person
 */
public record RejectedRow(
        String file, int line, String column, String value, Fate fate, Bilingual reason) {

    /** Whether it can still become true as it stands. */
    public enum Fate {
        /** Kept aside until its source, or a missing ground, confirms it. */
        QUARANTINED,
        /** To be corrected and handed in again. */
        REJECTED
    }
}

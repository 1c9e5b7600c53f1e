package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/** What an order to take in files came to. */
public sealed interface IntakeOutcome {

    /** The work was done, with or without rejected rows and refused files. */
    record Taken(IntakeSummary summary) implements IntakeOutcome {}

    /**
     * The work could not be done at all.
     *
     * @param summary the files, each with its problem; empty if there were none
     */
    record NotTaken(Reason reason, Bilingual message, IntakeSummary summary)
            implements IntakeOutcome {}

    /** Why nothing could be done. */
    enum Reason {
        /** The permit does not allow handing in files. */
        NOT_PERMITTED,
        /** A folder or file that was named is not there or cannot be read. */
        MISSING,
        /** There is no file to take, or none of them has a layout that is known. */
        NOTHING_RECOGNISED,
        /** A small batch is larger than {@link FileIntake#ROWS_MAX} or its text too long. */
        TOO_LARGE
    }
}

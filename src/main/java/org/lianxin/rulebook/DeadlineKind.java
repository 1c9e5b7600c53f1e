package org.lianxin.rulebook;

/** What a time rule is about. */
public enum DeadlineKind {
    /** Publishing licences and penalties. */
    PUBLISH_DECISIONS,
    /** Feeding back what was done. */
    EXECUTION_FEEDBACK,
    /** Verifying and answering a dispute. */
    DISPUTE_HANDLING,
    /** Whether measures rest while a dispute is verified. */
    MEASURE_DURING_DISPUTE,
    /** The clean years that open the green channel. */
    CLEAN_RECORD,
    /** How long a measure holds. */
    MEASURE_TERM,
    /** Handing over lists and records. */
    EXCHANGE
}

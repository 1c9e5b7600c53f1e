package org.lianxin.audit;

/** What came of what was asked. */
public enum AuditOutcome {
    /** Facts were shown. */
    DISCLOSED,
    /** There was nothing to show. That too tells something about the subject. */
    NOTHING_FOUND,
    /** Nothing was shown; the entry's reason says why. */
    REFUSED,
    /** Something was decided or changed. */
    DECIDED,
    /** A decision taken before was told again. */
    REPEATED
}

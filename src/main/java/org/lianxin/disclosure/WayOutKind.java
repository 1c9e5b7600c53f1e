package org.lianxin.disclosure;

/** The kinds of ways out of an adverse statement. */
public enum WayOutKind {
    /** Dispute 异议: the statement is wrong. */
    DISPUTE,
    /** Repair 信用修复: it was right, and has been put right. */
    REPAIR,
    /** Correction by the court that made the statement; nobody else may touch it. */
    CORRECTION,
    /** Administrative review or litigation 行政复议、行政诉讼. */
    REVIEW,
    /** The term runs out. */
    EXPIRY
}

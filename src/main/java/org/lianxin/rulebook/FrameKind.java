package org.lianxin.rulebook;

/** What a rule of the national frame is about. */
public enum FrameKind {
    /** 事前告知: the subject is told before it is listed. */
    PRIOR_NOTICE,
    /** 红名单公示: a red entry is publicised before it is listed. */
    RED_PUBLICITY,
    /** A list of seriously dishonest subjects needs a law or a policy of the centre. */
    LEGAL_BASIS,
    /** By when a listing goes whose decision was revoked. */
    WITHDRAWAL,
    /** By when an executing court decides on a request to correct its entry. */
    COURT_CORRECTION,
    PUBLICITY_MINOR,
    PUBLICITY_ORDINARY,
    PUBLICITY_SERIOUS,
    /** Where one applies for repair, and who decides. */
    REPAIR_CHANNEL,
    /** What an application for repair must bring. */
    REPAIR_COMMITMENT,
    /** 两书同达: the way to repair is served with the decision. */
    REPAIR_NOTICE,
    /** Repair ends publication, sharing and measures together. */
    REPAIR_ENDS_ALL
}

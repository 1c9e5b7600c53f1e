package org.lianxin.rulebook;

/** What must hold besides the listing before a measure applies. */
public enum Condition {
    /** 有履行能力但拒不履行: only for those who can perform and refuse. */
    ABLE_BUT_REFUSES,
    /** 依法依规: refused unless the ground cites its legal basis. */
    CITED_BASIS,
    /** 依法…发布和公示后: only after publication on the city's platform. */
    AFTER_PUBLICATION
}

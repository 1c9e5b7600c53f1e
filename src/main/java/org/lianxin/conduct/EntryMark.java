package org.lianxin.conduct;

/** What was decided about a credit entry without changing what its source states. */
public enum EntryMark {
    /** Readers are told that it is disputed 异议标注. */
    DISPUTED(false),
    /** It was found wrong and withdrawn 撤销: it is served no longer. */
    WITHDRAWN(true),
    /** It was repaired 信用修复: it is kept, and served no longer. */
    REPAIRED(true);

    private final boolean hides;

    EntryMark(boolean hides) {
        this.hides = hides;
    }

    /** Whether nobody is served the entry any more. */
    public boolean hides() {
        return hides;
    }
}

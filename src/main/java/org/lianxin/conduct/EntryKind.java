package org.lianxin.conduct;

import org.lianxin.kernel.Bilingual;

/** The kinds of credit entries. */
public enum EntryKind {
    LICENCE("行政许可", "administrative licence"),
    PENALTY("行政处罚", "administrative penalty");

    private final String zh;
    private final String en;

    EntryKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

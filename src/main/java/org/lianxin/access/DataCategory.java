package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/** The kinds of facts a consent is given for, and by which a field of the schema is marked. */
public enum DataCategory {
    IDENTITY("身份与登记信息", "identity and registration"),
    POSITIONS("任职信息", "positions held"),
    LISTINGS("名单信息", "listings"),
    ENTRIES("许可处罚等信用信息", "licences, penalties and other credit entries"),
    MEASURES("联合奖惩措施", "joint incentives and sanctions"),
    PRICING("定价参考", "pricing factors"),
    RELATED("关联事实", "related facts");

    private final String zh;
    private final String en;

    DataCategory(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

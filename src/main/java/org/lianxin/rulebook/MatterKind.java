package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

/** Kinds of matters into which the plans embed the query 应查必查. */
public enum MatterKind {
    APPROVAL("行政审批", "administrative approval"),
    SUPERVISION("行政监管", "administrative supervision"),
    PUBLIC_FUNDS("财政性资金", "public funds"),
    PROCUREMENT("政府采购", "public procurement"),
    TENDERING("招标投标", "tendering");

    private final String zh;
    private final String en;

    MatterKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;

/** Why a listing is over. */
public enum EndReason {
    EXPIRED("期限届满", "its term ran out"),
    REPAIRED("信用修复", "it was repaired"),
    CORRECTED("经核实有误", "it was found wrong"),
    REVOKED("所依据的决定被撤销", "the decision it rested on was revoked"),
    COURT_DELETED("执行法院删除", "the executing court deleted it"),
    NOT_PLACED("未予列入", "it was never placed");

    private final String zh;
    private final String en;

    EndReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }
}

package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;

/** Why a deed cannot be recorded. */
public enum DeedRefusal {
    NOT_ASSIGNED("没有分派给本单位的此项措施", "no such measure is assigned to this body"),
    RESTS("列入暂停执行，措施暂不执行", "the listing is suspended: its measures rest"),
    OUT_OF_ORDER("当前状态不能办理此事项", "it cannot follow on the present state"),
    REASON_MISSING("不予执行须说明理由", "declining takes a reason"),
    RECEIPT_MISSING("反馈须引用查询回执", "feedback quotes the receipt of a query"),
    RECEIPT_UNKNOWN(
            "回执不是本单位对该主体的查询所得", "the receipt is not of a query about this subject by this body"),
    STILL_IN_FORCE("列入仍在有效期内，措施不得解除", "the listing is in term: its measures are not lifted"),
    IN_FUTURE("日期晚于今日", "the day lies in the future"),
    KEY_REUSED("幂等键已用于其他内容", "the idempotency key was used for something else");

    private final String zh;
    private final String en;

    DeedRefusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }
}

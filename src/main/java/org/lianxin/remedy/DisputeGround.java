package org.lianxin.remedy;

import org.lianxin.kernel.Bilingual;

/**
 * What is said to be wrong. It is the key under which the same ground is known again, so that other
 * words for it do not suspend anew.
 */
public enum DisputeGround {
    WRONG_SUBJECT("主体有误", "it is about somebody else"),
    WRONG_FACTS("事实有误", "the facts are wrong"),
    WRONG_TERM("期限有误", "the term is wrong"),
    DECISION_REVOKED("所依据的决定已撤销或者变更", "the decision was revoked or changed"),
    ALREADY_PERFORMED("义务已经履行", "the duty was performed"),
    NO_PRIOR_NOTICE("未事前告知", "no prior notice was served"),
    NOT_IN_THE_CATALOGUE("不在目录或者名单范围", "the catalogue or the list does not cover it"),
    OTHER("其他", "another ground");

    private final String zh;
    private final String en;

    DisputeGround(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

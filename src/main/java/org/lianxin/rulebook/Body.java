package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

/** The sorts of bodies that carry measures out, as the plans speak of them. */
public enum Body {
    AGENCY("行政机关", "government agency"),
    COURT("人民法院", "court"),
    FINANCIAL_INSTITUTION("金融机构", "financial institution"),
    ASSOCIATION("行业协会商会", "industry association"),
    CREDIT_SERVICE("信用服务机构", "credit service institution"),
    CREDIT_OFFICE("信用主管部门", "credit office");

    private final String zh;
    private final String en;

    Body(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

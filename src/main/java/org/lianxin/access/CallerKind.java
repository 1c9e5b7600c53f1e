package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/** What sort of party a caller is; the plans give each its own part in the work. */
public enum CallerKind {
    AGENCY("行政机关", "government agency"),
    COURT("人民法院", "court"),
    BANK("金融机构", "financial institution"),
    ASSOCIATION("行业协会商会", "industry association"),
    CREDIT_SERVICE("信用服务机构", "credit service institution"),
    CREDIT_OFFICE("信用主管部门", "credit office"),
    REGION_PEER("其他地区平台", "platform of another region"),
    SUBJECT("信用主体本人", "the subject itself");

    private final String zh;
    private final String en;

    CallerKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it sees more than what is public only by the subject's consent. */
    public boolean readsByConsent() {
        return switch (this) {
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER -> true;
            case AGENCY, COURT, CREDIT_OFFICE, SUBJECT -> false;
        };
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/**
 * Why a court takes an entry off its list: 法释〔2017〕7号 art. 2, 10 and 12; for a consumption
 * restriction 法释〔2015〕17号 art. 9.
 */
public enum CourtDeletionReason {
    PERFORMED("第十条第一款第一项", "已履行义务或者已执行完毕", "performed, or enforced in full"),
    SETTLEMENT_PERFORMED("第十条第一款第二项", "执行和解协议已履行完毕", "the settlement was performed"),
    APPLICANT_AGREES("第十条第一款第三项", "申请执行人书面申请删除，经审查同意", "asked for by the applicant"),
    NO_ASSETS_FOUND(
            "第十条第一款第四项",
            "终结本次执行后两次以上网络查询未发现可供执行财产",
            "this round is closed and two checks or more found no assets"),
    STAYED("第十条第一款第五项", "因审判监督或者破产程序中止执行", "stayed for a retrial or a bankruptcy"),
    NOT_TO_BE_ENFORCED("第十条第一款第六项", "裁定不予执行", "ruled not to be enforced"),
    ENFORCEMENT_ENDED("第十条第一款第七项", "裁定终结执行", "enforcement was ended"),
    TERM_OVER("第十条第二款", "纳入期限届满", "the term is over"),
    EARLY("第二条第二款", "积极履行义务或者主动纠正，决定提前删除", "deleted early: performing, or put right"),
    LISTED_IN_ERROR("第十二条", "经复核不应纳入", "it should not have been listed"),
    SECURITY_GIVEN("第九条", "提供确实有效的担保", "security was given");

    private final String article;
    private final String zh;
    private final String en;

    CourtDeletionReason(String article, String zh, String en) {
        this.article = article;
        this.zh = zh;
        this.en = en;
    }

    /** Of the interpretation that governs that list. */
    public String article(CourtList list) {
        return switch (list) {
            case COURT_DEBTOR -> article;
            case CONSUMPTION_RESTRICTION -> "第九条";
        };
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }
}

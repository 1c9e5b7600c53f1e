package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/** What has changed about a listing or an entry that others were told of. */
public enum RecallKind {
    /** Its source states something else now 更正. */
    AMENDED("来源单位已更正所载内容", "its source states something else now", false),
    /** It is disputed and being verified 异议. */
    DISPUTED("异议核实中，措施或者已暂停", "it is disputed and being verified; measures may rest", false),
    /** The dispute is over and it stands. */
    DISPUTE_ENDED("异议已有结论，原内容维持", "the dispute was decided and it stands", false),
    /** It was found wrong and withdrawn 撤销. */
    CORRECTED("经核实有误，已撤销", "it was found wrong and withdrawn", true),
    /** It was repaired 信用修复. */
    REPAIRED("已信用修复", "it was repaired", true),
    /** The decision that it rested on was revoked. */
    REVOKED("所依据的决定已撤销", "the decision it rested on was revoked", true),
    /** The executing court deleted it. */
    COURT_DELETED("执行法院已删除", "the executing court deleted it", true),
    /** The region whose entry it is tells it no more before its time, and did not say why. */
    WITHDRAWN_ABROAD("来源地区已撤回，不再提供", "the region it came from has withdrawn it", true),
    /** No agreement covers it any more, so what becomes of it is not known here. */
    OUT_OF_AGREEMENT(
            "协议不再涵盖，其后的变化本地不再获知",
            "no agreement between the regions covers it any more; what becomes of it is not known"
                    + " here",
            true);

    private static final Bilingual OVER =
            new Bilingual(
                    "停止使用，更新或者删除留存的内容；以 creditProfile 重新查询所得为准",
                    "stop using it, update or delete what you keep; what creditProfile answers now"
                            + " holds");
    private static final Bilingual STANDS =
            new Bilingual(
                    "以 creditProfile 重新查询，按所得更新留存的内容",
                    "ask creditProfile again and bring what you keep up to date");

    private final String zh;
    private final String en;
    private final boolean over;

    RecallKind(String zh, String en, boolean over) {
        this.zh = zh;
        this.en = en;
        this.over = over;
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }

    /** Whether it has effect no longer. */
    public boolean isOver() {
        return over;
    }

    /** How whoever was told learns what holds now; never what was told. */
    public Bilingual howToRead() {
        return over ? OVER : STANDS;
    }
}

package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;

/** Why a step cannot be taken. */
public enum StepRefusal {
    OUT_OF_ORDER("名单当前环节不能办理此事项", "the listing is not at a stage where this can happen"),
    BEFORE_ITS_TIME("时间未到", "it is too early for this"),
    FOR_ADVERSE_LISTS("红名单不适用", "this is not for red lists"),
    FOR_RED_LISTS("仅适用于红名单", "this is for red lists only"),
    COURT_ALONE("人民法院的名单只能由执行法院变更", "only the executing court changes its own listing"),
    NOT_A_COURTS("不是人民法院的名单", "it is not a court's listing"),
    MEASURES_GO_ON("该市规定异议期间不停止执行，或者未作规定", "the city's plan lets measures go on, or is silent"),
    NO_ANNOTATION("该市规定没有异议标注", "the city's plan knows no annotation"),
    ANOTHER_DISPUTE("不是该异议引起的暂停", "another dispute suspended it"),
    NO_END("名单没有截止日期", "the listing has no end"),
    NO_RULES("该市当日没有有效的规定", "the city has no plan in force on that day"),
    PUBLISHED_ALREADY("该名单已经公布", "it is published already"),
    IN_THE_FUTURE("日期晚于今日", "the day lies in the future"),
    NO_SUCH_LISTING(
            "没有该名单，或者不由本单位办理", "there is no such listing, or it is not this body's to decide"),
    IN_HAND_ALREADY("同一依据已经提出或者列入", "it is proposed or placed on the same ground already"),
    NOT_A_DECISION("此事项不由办理单位直接办理", "this step is not for an authority to take by itself");

    private final String zh;
    private final String en;

    StepRefusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }
}

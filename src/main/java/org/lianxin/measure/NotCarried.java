package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.MeasureRule;

/** A measure that a rulebook has for a list and that one listing on it does not carry. */
public record NotCarried(MeasureRule rule, Reason reason) {

    /** Why a listing does not carry a measure. */
    public enum Reason {
        CATEGORY_NOT_NAMED("该市规定未列此失信类别", "the city's plan does not name this category"),
        CATEGORY_NOT_COVERED("该措施不适用于此失信类别", "the measure is not for this category"),
        TARGET_NOT_FITTED("该措施不适用于此类主体", "the measure does not fit this kind of subject"),
        NOT_ABLE_BUT_REFUSING(
                "未见有履行能力而拒不履行", "nothing shows that the subject can perform and refuses"),
        BASIS_NOT_CITED("所依决定未载明法律依据", "the decision it rests on cites no legal basis"),
        NOT_IN_NATIONAL_LIST(
                "当日有效的全国失信惩戒措施基础清单没有此项",
                "the national list of measures in force on that day has no such item"),
        NOT_PUBLISHED("尚未依法发布和公示", "it has not been published"),
        EXTERNAL_REFERENCE_ONLY(
                "非政府来源的名单仅供参考，不得据以强制", "a list from outside government is advisory only");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}

package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;

/**
 * One thing that a placing lacks.
 *
 * @param article of the plan, or the document of the national rule, that asks for it
 */
public record Lack(Kind kind, String article) {

    /** What can be lacking. */
    public enum Kind {
        LIST_NOT_KEPT("该市没有此种名单", "the city keeps no such list"),
        NO_DECISION(
                "没有有权单位作出的有效处理决定",
                "no standing decision of an authority that dealt with the conduct"),
        CATEGORY_NOT_NAMED("方案未列此类失信行为", "the plan does not name this kind of act"),
        NO_LEGAL_BASIS(
                "没有列入名单的法律、法规或者中央政策依据", "no law or policy of the centre provides for the list"),
        NOT_COMPETENT("列入单位无此职权", "the authority is not competent for it"),
        MINOR("未成年人不得列入", "a minor is not listed"),
        NO_PRIOR_NOTICE("未事前告知", "no prior notice was served"),
        NOTICE_INCOMPLETE(
                "告知书未写全理由、依据、后果和救济途径",
                "the notice does not tell reason, basis, consequence and remedy"),
        TIME_TO_ANSWER("陈述申辩期限未满", "the time to answer has not passed"),
        NOT_PUBLICISED("红名单未先行公示", "the red entry was not publicised first"),
        EXTERNAL_NOT_PROVIDED("方案没有规定使用外部名单", "the plan provides no use of lists from outside");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}

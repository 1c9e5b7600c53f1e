package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;

/** One thing that stands against taking a matter in on a promise, and where that is written. */
public record PromiseLack(Reason reason, String article) {

    /** What can stand against it. */
    public enum Reason {
        NOT_PROVIDED("该市方案没有规定凭承诺容缺受理", "the city's plan takes nothing in on a promise"),
        NOT_ELIGIBLE("不符合该市方案的条件", "the applicant does not meet the city's test"),
        PAPER_REQUIRED("所缺为依法必须提供的材料或者主要材料", "a paper that is required cannot be missing"),
        NOT_WRITTEN("承诺应当是书面的", "the promise must be in writing"),
        DUE_IN_THE_PAST("补交期限已过", "the day by which they are promised lies in the past");

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

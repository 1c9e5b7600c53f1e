package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/**
 * The layouts of files that can be taken in, in the order in which they build on each other: a
 * position needs its enterprise, a finding its penalty, a list entry its ground.
 */
public enum Layout {
    PUBLIC_BODIES("法院和行政机关名录", "courts and agencies"),
    ENTERPRISES("企业登记信息", "registered enterprises"),
    POSITIONS("任职信息", "positions held"),
    PENALTIES("双公示（2018版）法人行政处罚", "administrative penalties, 2018 layout, organisations"),
    FINDINGS("直接责任人员认定", "persons found responsible"),
    LICENCES("双公示（2018版）法人行政许可", "administrative licences, 2018 layout, organisations"),
    LIST_ENTRIES("红黑名单列入信息", "list entries"),
    COURT_DEBTORS("失信被执行人", "dishonest judgment debtors");

    private final String zh;
    private final String en;

    Layout(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

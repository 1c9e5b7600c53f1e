package org.lianxin.kernel;

/**
 * The kinds of list that a subject can stand on. Which exist in a city, and under what name, its
 * rulebook says.
 */
public enum ListKind {
    RED("红名单", "red list"),
    BLACK("黑名单", "black list"),
    ATTENTION("重点关注名单", "key-attention list"),
    SERIOUS_DISHONESTY("严重失信主体名单", "list of seriously dishonest subjects"),
    COURT_DEBTOR("失信被执行人名单", "list of dishonest judgment debtors"),
    CONSUMPTION_RESTRICTION("限制消费人员名单", "list of persons under a consumption restriction");

    private final String zh;
    private final String en;

    ListKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

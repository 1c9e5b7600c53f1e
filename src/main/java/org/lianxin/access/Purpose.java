package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/**
 * What a caller asks for, each time it asks.
 *
 * <p>The plans embed the query in approval, supervision, public resource trading and public service
 * and point lenders, insurers and employers to it; 征信业管理条例 art. 18 ties every use to the purpose
 * agreed.
 */
public enum Purpose {
    LOAN_APPROVAL("信贷审批", "deciding on a loan"),
    LOAN_MONITORING("贷后管理", "watching a loan already granted"),
    GUARANTEE("担保审查", "examining a guarantee"),
    UNDERWRITING("保险承保", "underwriting an insurance"),
    SECURITIES("证券保荐承销", "sponsoring or underwriting securities"),
    APPROVAL("行政审批", "administrative approval"),
    SUPERVISION("行政监管", "administrative supervision"),
    PUBLIC_PROCUREMENT("公共资源交易", "trading of public resources"),
    FISCAL_FUNDS("财政性资金项目审核", "examining a project for fiscal funds"),
    PUBLIC_SERVICE("公共服务", "public service"),
    HONOURS("评先评优", "granting honours and titles"),
    JUDICIAL_ENFORCEMENT("司法执行", "judicial enforcement"),
    MEMBERSHIP("会员管理", "admitting and managing members"),
    SELF_INQUIRY("本人查询", "reading what stands about oneself");

    private final String zh;
    private final String en;

    Purpose(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }

    /**
     * Whether it is a task that a statute gives to that kind of caller, for which it needs no
     * consent (个人信息保护法 art. 34). Only agencies and courts have any.
     */
    public boolean isStatutoryFor(CallerKind kind) {
        return switch (this) {
            case APPROVAL, SUPERVISION, PUBLIC_PROCUREMENT, FISCAL_FUNDS, PUBLIC_SERVICE, HONOURS ->
                    kind == CallerKind.AGENCY;
            case JUDICIAL_ENFORCEMENT -> kind == CallerKind.COURT;
            case LOAN_APPROVAL,
                    LOAN_MONITORING,
                    GUARANTEE,
                    UNDERWRITING,
                    SECURITIES,
                    MEMBERSHIP,
                    SELF_INQUIRY ->
                    false;
        };
    }
}

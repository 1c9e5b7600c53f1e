package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue of what a client can be allowed to do, as {@code resource:action}.
 *
 * <p>A scope says what a client can do; whose things it may do it to (its own list, its own
 * members) is a separate check at run time.
 */
public enum Scope {
    CREDIT_READ("credit:read", "查询信用主体的信用信息", "read what stands for and against a subject", true),
    UNCONFIRMED_READ(
            "unconfirmed:read",
            "查看本单位列入名单中身份未核实的人员",
            "see the persons with unverified identity under one's own listings",
            false),
    FILES_IMPORT("files:import", "报送信用信息文件", "hand in files of credit information", false),
    CODE_CONFIRM(
            "code:confirm",
            "确认校验位不符的统一社会信用代码确已发放",
            "confirm that a code with a failing check digit was really issued",
            false),
    ORGANISATIONS_READ(
            "organisations:read",
            "查看已登记的接入单位",
            "see the organisations whose clients may call",
            false),
    ORGANISATIONS_MANAGE(
            "organisations:manage",
            "登记、变更、停用和恢复接入单位",
            "register, change, suspend and reinstate the organisations whose clients may call",
            false),
    CONSENTS_READ(
            "consents:read",
            "查看本人作出的或者本单位获得的授权",
            "see the consents that one gave, or that one's organisation was given",
            false),
    CONSENTS_GIVE(
            "consents:give",
            "作出、收窄和撤回本人的授权",
            "give, narrow and take back one's own consent",
            false),
    LISTINGS_PROPOSE(
            "listings:propose", "提出列入名单的建议", "propose that a subject be put on a list", false),
    LISTINGS_DECIDE(
            "listings:decide",
            "对本单位办理的名单作出事前告知、公示、列入、撤出等决定",
            "decide on the listings that one's own authority has in hand: notice, publicity,"
                    + " placing, withdrawal",
            false),
    LISTINGS_LIVES(
            "listings:lives",
            "查看本单位办理的名单的全过程；信用主管部门可查看本市的",
            "see the lives of the listings that one's own authority has in hand; the credit office"
                    + " those of its city",
            false),
    ACCESSES_READ("accesses:read", "查看谁查询过本人", "see who looked at oneself", false),
    DISPUTES_FILE(
            "disputes:file",
            "对有关本人的信息提出异议，查看办理情况",
            "dispute what stands about oneself, and see what becomes of it",
            false),
    DISPUTES_DECIDE(
            "disputes:decide",
            "受理、核实本单位承办的异议；法院查看转来的异议",
            "accept, verify and decide the disputes that one's body handles; a court sees those"
                    + " sent to it",
            false),
    REPAIRS_APPLY(
            "repairs:apply",
            "申请信用修复，查看办理情况",
            "apply for repair, and see what becomes of it",
            false),
    REPAIRS_DECIDE(
            "repairs:decide",
            "办理向本单位提出的信用修复申请",
            "decide the applications for repair made to one's body",
            false),
    RESTORATIONS_REPORT(
            "restorations:report",
            "查看并报告本单位须恢复的事项",
            "see what one's body has to put right, and report it",
            false),
    MEASURES_EXECUTE(
            "measures:execute",
            "查看本单位的联合奖惩任务，响应、执行、反馈",
            "see the measures that one's own body is to carry out, take them on, execute them and"
                    + " report back",
            false),
    MATTERS_CHECK(
            "matters:check",
            "办理审批、监管、财政资金、采购和招标事项时核查",
            "check a subject for an approval, supervision, public funds, procurement or tendering",
            false),
    COVERAGE_READ(
            "coverage:read",
            "查看本市的反馈和应查必查情况",
            "see one's city's feedback and how far compulsory matters are checked",
            false),
    FEEDS_READ(
            "feeds:read",
            "订阅名单变更，查看订阅情况",
            "follow the changes of lists, and see who follows one's own",
            false),
    FEEDS_RENEW(
            "feeds:renew",
            "数据恢复后宣告变更记录重新开始",
            "declare, after a restore, that the histories of feeds begin anew",
            false),
    COURT_SYNC(
            "court:sync",
            "同步本院公布的失信被执行人和限制消费名单",
            "bring one's court's lists of dishonest judgment debtors and consumption restrictions"
                    + " up to date",
            false),
    RECALLS_READ(
            "recalls:read",
            "查看对本单位的召回通知，以及本单位名单的召回情况",
            "see what one's organisation is told of changes, and who was told of changes to its"
                    + " own listings",
            false),
    RECALLS_WRITE(
            "recalls:write",
            "确认对本单位的召回通知并报告处理情况",
            "acknowledge what one's organisation is told of changes, and say what was done",
            false),
    PORTFOLIO_WATCH(
            "portfolio:watch",
            "凭授权登记贷后关注的信用主体",
            "watch, by their consent, the subjects one has lent to",
            false);

    private final String token;
    private final String zh;
    private final String en;
    private final boolean needsPurpose;

    Scope(String token, String zh, String en, boolean needsPurpose) {
        this.token = token;
        this.zh = zh;
        this.en = en;
        this.needsPurpose = needsPurpose;
    }

    /** The name as it stands in a token, {@code resource:action}. */
    public String token() {
        return token;
    }

    public Bilingual meaning() {
        return new Bilingual(zh, en);
    }

    /** Whether whoever uses it must say what for, each time. */
    public boolean needsPurpose() {
        return needsPurpose;
    }

    /** Whether that kind of caller can be registered for it at all. */
    public boolean isFor(CallerKind kind) {
        return switch (this) {
            case CREDIT_READ, CONSENTS_READ -> true;
            // What is said of others, and by whom a list is kept: no lender and no subject.
            case UNCONFIRMED_READ, FILES_IMPORT, CODE_CONFIRM ->
                    kind != CallerKind.BANK && kind != CallerKind.SUBJECT;
            // Lists from outside government come from groups, lenders and credit institutions.
            case LISTINGS_PROPOSE ->
                    switch (kind) {
                        case AGENCY, BANK, ASSOCIATION, CREDIT_SERVICE -> true;
                        case COURT, CREDIT_OFFICE, REGION_PEER, SUBJECT -> false;
                    };
            case LISTINGS_DECIDE -> kind == CallerKind.AGENCY;
            case LISTINGS_LIVES -> kind == CallerKind.AGENCY || kind == CallerKind.CREDIT_OFFICE;
            case ORGANISATIONS_READ, ORGANISATIONS_MANAGE -> kind == CallerKind.CREDIT_OFFICE;
            case CONSENTS_GIVE, ACCESSES_READ, DISPUTES_FILE, REPAIRS_APPLY ->
                    kind == CallerKind.SUBJECT;
            case DISPUTES_DECIDE, REPAIRS_DECIDE ->
                    kind == CallerKind.AGENCY
                            || kind == CallerKind.CREDIT_OFFICE
                            || kind == CallerKind.COURT;
            case RESTORATIONS_REPORT, RECALLS_READ, RECALLS_WRITE -> kind != CallerKind.SUBJECT;
            case MEASURES_EXECUTE ->
                    kind == CallerKind.AGENCY
                            || kind == CallerKind.COURT
                            || kind == CallerKind.CREDIT_OFFICE;
            case MATTERS_CHECK -> kind == CallerKind.AGENCY;
            case COVERAGE_READ, FEEDS_RENEW -> kind == CallerKind.CREDIT_OFFICE;
            case PORTFOLIO_WATCH -> kind == CallerKind.BANK || kind == CallerKind.CREDIT_SERVICE;
            case FEEDS_READ -> kind != CallerKind.SUBJECT;
            case COURT_SYNC -> kind == CallerKind.COURT;
        };
    }

    /** The scope of that name; empty for a name that is not in the catalogue. */
    public static Optional<Scope> find(String token) {
        return Arrays.stream(values()).filter(scope -> scope.token.equals(token)).findFirst();
    }
}

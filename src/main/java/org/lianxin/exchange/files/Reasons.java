package org.lianxin.exchange.files;

import org.lianxin.kernel.Bilingual;

/** Why a row is turned away, in the words of whoever has to mend it. None repeats a value. */
final class Reasons {

    static final Bilingual MISSING = new Bilingual("必填项为空", "a required cell is empty");
    static final Bilingual TOO_LONG = new Bilingual("内容超过允许的长度", "longer than the field may be");
    static final Bilingual WIDTH =
            new Bilingual("单元格数与表头不符", "the row has not as many cells as the header");
    static final Bilingual DATE =
            new Bilingual("不是有效日期（如2024-03-01）", "not a date of the calendar, such as 2024-03-01");
    static final Bilingual FUTURE = new Bilingual("日期晚于今天", "the date is after today");
    static final Bilingual BACKWARDS = new Bilingual("截止早于开始", "it ends before it begins");
    static final Bilingual BEFORE_DECISION =
            new Bilingual("早于决定日期", "earlier than the date of the decision");
    static final Bilingual NOT_AFTER_DECISION =
            new Bilingual("公示截止期须晚于决定日期", "publicity must end after the date of the decision");
    static final Bilingual AMOUNT =
            new Bilingual(
                    "金额应为非负数（万元），小数不超过6位",
                    "an amount is a number of 10,000 yuan, not negative, with 6 decimals at most");
    static final Bilingual DIVISION = new Bilingual("行政区划应为6位数字", "a division code has 6 digits");
    static final Bilingual PENALTY_KIND =
            new Bilingual(
                    "处罚类别不在作出决定时的代码表中",
                    "no kind of penalty of the code table in force at the decision");
    static final Bilingual FINE_WITHOUT_KIND =
            new Bilingual("有罚款金额而处罚类别无“罚款”", "an amount of fine, but no fine among the kinds");
    static final Bilingual KIND_WITHOUT_FINE =
            new Bilingual("处罚类别含“罚款”而无罚款金额", "a fine among the kinds, but no amount of fine");
    static final Bilingual CONFISCATION_WITHOUT_KIND =
            new Bilingual(
                    "有没收金额而处罚类别无“没收”", "a confiscated amount, but no confiscation among the kinds");
    static final Bilingual KIND_WITHOUT_CONFISCATION =
            new Bilingual(
                    "处罚类别含“没收”而无没收金额", "a confiscation among the kinds, but no confiscated amount");
    static final Bilingual CERTIFICATE_WITHOUT_KIND =
            new Bilingual(
                    "有证照名称而处罚类别无“暂扣”或“吊销”",
                    "a certificate is named, but neither suspension nor revocation among the"
                            + " kinds");
    static final Bilingual KIND_WITHOUT_CERTIFICATE =
            new Bilingual(
                    "处罚类别含“暂扣”或“吊销”而无证照名称",
                    "a suspension or revocation among the kinds, but no certificate is named");
    static final Bilingual ORGANISATION_CODE =
            new Bilingual(
                    "组织机构代码与统一社会信用代码第9至17位不符",
                    "the organisation code is not characters 9 to 17 of the unified code");
    static final Bilingual DOCUMENT_KIND =
            new Bilingual("证件类型应为01至05", "a document kind is 01 to 05");
    static final Bilingual DOCUMENT_KIND_MISSING =
            new Bilingual("有证件号码而无证件类型", "a document number without its kind");
    static final Bilingual DOCUMENT_NUMBER_MISSING =
            new Bilingual("有证件类型而无证件号码", "a document kind without its number");
    static final Bilingual DOCUMENT_NUMBER =
            new Bilingual("证件号码格式不符", "not the form of such a document number");
    static final Bilingual NO_NUMBER =
            new Bilingual(
                    "无证件号码，无法确认是何人，须补充",
                    "without a document number nobody can be told apart; to be supplied");
    static final Bilingual LIST_NAME = new Bilingual("不是已知的名单类型", "not the name of a known list");
    static final Bilingual OUTSIDE_CITIES =
            new Bilingual("该行政区划不属于任何已载入规则的城市", "the division lies in no city that has a rulebook");
    static final Bilingual SUBJECT_KIND =
            new Bilingual(
                    "主体类型与证件号码或代码不符", "the kind of subject does not go with the number or code");
    static final Bilingual CASE_NUMBER =
            new Bilingual(
                    "案号应为“(年)法院代字+类型+序号+号”", "a case number reads (year) court, kind, serial, 号");
    static final Bilingual MINOR =
            new Bilingual(
                    "未成年人不得纳入失信被执行人名单（法释〔2017〕7号第四条）",
                    "minors are never put on this list (法释〔2017〕7号 art. 4)");
    static final Bilingual AGE = new Bilingual("年龄应为整数", "an age is a whole number");
    static final Bilingual YEARS_MORE =
            new Bilingual(
                    "延长年数为1至3，仅适用于有纳入期限的失信情形（法释〔2017〕7号第二条）",
                    "a term is put off by 1 to 3 years, and only where the behaviour has a fixed"
                            + " one (法释〔2017〕7号 art. 2)");
    static final Bilingual OTHER_COURT =
            new Bilingual("不是本次同步的法院的条目", "an entry of another court than the one synced");
    static final Bilingual DELETION_REASON =
            new Bilingual("删除事由不在所列之内", "no reason of deletion that there is");
    static final Bilingual COURT_UNKNOWN =
            new Bilingual(
                    "名录中没有该法院，须先导入法院名录",
                    "the directory holds no such court; it must be taken in first");

    private Reasons() {}
}

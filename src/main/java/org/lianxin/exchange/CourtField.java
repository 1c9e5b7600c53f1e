package org.lianxin.exchange;

import java.util.Arrays;
import java.util.Optional;

/**
 * The fields of a row of a court's list: those published, and what a row that deletes says instead.
 *
 * <p>The wire names are what digests are made of, so they never change.
 */
public enum CourtField {
    NAME("name", "被执行人姓名/名称"),
    SEX("sex", "性别"),
    AGE("age", "年龄"),
    NUMBER("number", "身份证号码/组织机构代码"),
    REPRESENTATIVE("representative", "法定代表人或者负责人姓名"),
    KIND("kind", "主体类型"),
    COURT("court", "执行法院"),
    PROVINCE("province", "省份"),
    DOCUMENT("document", "执行依据文号"),
    FILED_ON("filedOn", "立案时间"),
    CASE_NUMBER("caseNumber", "案号"),
    BASIS_UNIT("basisUnit", "做出执行依据单位"),
    DUTY("duty", "生效法律文书确定的义务"),
    PERFORMANCE("performance", "被执行人的履行情况"),
    BEHAVIOUR("behaviour", "失信被执行人行为具体情形"),
    PUBLISHED_ON("publishedOn", "发布时间"),
    YEARS_MORE("yearsMore", "延长年数"),
    DELETED_BECAUSE("deletedBecause", "删除事由"),
    ARISEN_ON("arisenOn", "删除事由发生日期");

    private final String wireName;
    private final String header;

    CourtField(String wireName, String header) {
        this.wireName = wireName;
        this.header = header;
    }

    /** As the schema and the canonical form call it. */
    public String wireName() {
        return wireName;
    }

    /** As the published list and files of it head the column. */
    public String header() {
        return header;
    }

    public static Optional<CourtField> find(String wireName) {
        return Arrays.stream(values()).filter(f -> f.wireName.equals(wireName)).findFirst();
    }
}

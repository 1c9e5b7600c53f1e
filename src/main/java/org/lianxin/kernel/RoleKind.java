package org.lianxin.kernel;

/**
 * The kind of tie between a person and an organisation, in the plans' words. {@link #PRINCIPAL}
 * 主要负责人 and {@link #PERSON_IN_CHARGE} 负责人 are two roles: the plans use the first for the market ban
 * and the second for honours.
 */
public enum RoleKind {
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    PRINCIPAL("主要负责人", "principal"),
    PERSON_IN_CHARGE("负责人", "person in charge"),
    SENIOR_MANAGER("高级管理人员", "senior manager"),
    DIRECTOR("董事", "director"),
    SUPERVISOR("监事", "supervisor"),
    SHAREHOLDER("股东", "shareholder"),
    REGISTERED_PRACTITIONER("注册执业人员", "registered practitioner"),
    ACTUAL_CONTROLLER("实际控制人", "actual controller"),
    /** An honorary title (名誉, 荣誉): no measure reaches it. */
    HONORARY("名誉职务", "honorary title"),
    /** A title that the title table does not know; kept as filed, never guessed. */
    UNKNOWN("未识别", "unrecognised title");

    private final String zh;
    private final String en;

    RoleKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

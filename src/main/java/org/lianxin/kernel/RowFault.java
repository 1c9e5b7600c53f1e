package org.lianxin.kernel;

/** Why a register did not take a row. The text repeats nothing of the row. */
public enum RowFault {
    NAME_MISMATCH(
            "同一证件号码已以另一姓名登记，须由来源核实",
            "the same document number is already recorded under another name; the source must"
                    + " settle which is right"),
    CODE_UNCONFIRMED(
            "统一社会信用代码校验位不符，尚未由来源确认",
            "the unified code fails its check digit and its source has not confirmed it"),
    ORGANISATION_UNKNOWN(
            "登记信息中没有该组织，须先导入登记信息",
            "the registry holds no such organisation; its registration must be taken in first"),
    PERSON_UNKNOWN("没有该自然人的记录", "no such person is recorded"),
    LEGACY_CODE_UNKNOWN(
            "旧有代码不对应任何已登记组织", "the legacy identifier leads to no registered organisation"),
    LEGACY_CODE_AMBIGUOUS(
            "旧有代码对应一个以上的组织", "the legacy identifier leads to more than one organisation"),
    LEGACY_CODE_TAKEN(
            "该旧有代码已属于另一组织", "the legacy identifier already belongs to another organisation"),
    GROUND_UNKNOWN(
            "没有找到列入所依的决定，须先导入该决定",
            "the decision that it rests on is not recorded; it must be taken in first"),
    GROUND_AMBIGUOUS("依据文号对应一个以上的决定", "the document number leads to more than one decision"),
    GROUND_TAKEN_BACK(
            "列入所依的决定已被撤销或者已经修复，不能据以新列入",
            "the decision that it rests on was withdrawn or repaired; nothing new rests on it"),
    CONFLICT_WITHIN_FILE(
            "同一文件中另一行对同一事项另有记载", "another row of the same file states the same matter differently");

    private final String zh;
    private final String en;

    RowFault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual reason() {
        return new Bilingual(zh, en);
    }
}

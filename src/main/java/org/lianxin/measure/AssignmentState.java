package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;

/** How far a body is with a measure. */
public enum AssignmentState {
    ASSIGNED("待响应", "nothing done yet"),
    TAKEN_ON("已响应", "taken on"),
    EXECUTED("已执行", "executed"),
    DECLINED("不予执行", "declined"),
    LIFTED("已解除", "lifted");

    private final String zh;
    private final String en;

    AssignmentState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

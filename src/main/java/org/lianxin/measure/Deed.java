package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;

/** What a body does about a measure that it is to carry out. */
public enum Deed {
    TAKEN_ON("已响应", "taken on"),
    EXECUTED("已执行", "executed"),
    DECLINED("不予执行", "declined"),
    REPORTED("已反馈", "reported back"),
    LIFTED("已解除", "lifted");

    private final String zh;
    private final String en;

    Deed(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/** Whether a registered organisation may ask at all. */
public enum OrganisationState {
    ACTIVE("正常", "active"),
    SUSPENDED("已停用", "suspended");

    private final String zh;
    private final String en;

    OrganisationState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

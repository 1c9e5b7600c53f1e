package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/** Whether the subject still stands by a consent; whether it is in force is a matter of days. */
public enum ConsentState {
    GRANTED("已授权", "granted"),
    REVOKED("已撤回", "revoked");

    private final String zh;
    private final String en;

    ConsentState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

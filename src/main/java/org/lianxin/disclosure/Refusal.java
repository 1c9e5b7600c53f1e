package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;

/** Why a question is not answered at all. */
public enum Refusal {
    FUTURE_VALID_AT("不能查询未来某日的情况", "a day in the future cannot be asked about"),
    FUTURE_KNOWN_AT("不能以未来的时刻为已知", "an instant in the future is not known yet");

    private final String zh;
    private final String en;

    Refusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual reason() {
        return new Bilingual(zh, en);
    }
}

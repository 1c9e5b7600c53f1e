package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;

/** What a matter in hand must heed of its subject. */
public enum MatterEffect {
    PROCEED("可以办理", "nothing stands in the way"),
    RESTRICTED("应予限制", "restricted"),
    FAVOURED("可予激励", "favoured");

    private final String zh;
    private final String en;

    MatterEffect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

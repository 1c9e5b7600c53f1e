package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;

/** Where a listing stands, in one word: what lists of listings are asked by. */
public enum LifeStage {
    PROPOSED("拟列入", "proposed"),
    NOTICED("已事前告知", "prior notice served"),
    PUBLICISED("公示中", "publicised"),
    PLACED("已列入", "placed"),
    SUSPENDED("暂不执行", "suspended"),
    ENDED("已退出", "ended");

    private final String zh;
    private final String en;

    LifeStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public static LifeStage of(LifeState state) {
        return switch (state) {
            case LifeState.Proposed _ -> PROPOSED;
            case LifeState.Noticed _ -> NOTICED;
            case LifeState.Publicised _ -> PUBLICISED;
            case LifeState.Placed _ -> PLACED;
            case LifeState.Suspended _ -> SUSPENDED;
            case LifeState.Ended _ -> ENDED;
        };
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

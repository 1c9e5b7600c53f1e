package org.lianxin.exchange.parcel;

/** What a check of a package found. */
enum PackageFlaw {
    MANIFEST_MISSING("没有清单", "there is no manifest"),
    MANIFEST_FORM("清单无法读取", "the manifest cannot be read"),
    SIGNATURE("清单的签名不符", "the manifest is not signed with that key"),
    PART_MISSING("缺少清单所列的部分", "a part that the manifest names is missing"),
    PART_UNKNOWN("有清单未列的部分：清单可能是旧的", "a part is not in the manifest, which may be an old one"),
    PART_ALTERED("有部分与清单所载的散列不符", "a part is not what its hash in the manifest says"),
    ENTRY("有一条与其散列不符，或者无法读取", "an entry is not what its hash says, or cannot be read"),
    ORDER("有序号缺失、重复或者颠倒", "numbers are missing, doubled or out of order"),
    LINK("链值不符", "the link is another one"),
    DIGEST("全份摘要不符", "the digest of the state is another one"),
    COUNT("条数不符", "the count is another one"),
    STALE("清单早于已收到的：须取新的", "the package ends before what was received already");

    private final String zh;
    private final String en;

    PackageFlaw(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}

package org.lianxin.kernel;

import java.util.Optional;

/** The kinds of identity document 证件类型 that the disclosure files know, with their codes. */
public enum DocumentKind {
    RESIDENT_ID("01", "身份证", "resident identity card"),
    PASSPORT("02", "护照号", "passport"),
    HK_MACAO_PERMIT(
            "03", "港澳居民来往内地通行证", "mainland travel permit for Hong Kong and Macao residents"),
    TAIWAN_PERMIT("04", "台湾居民来往大陆通行证", "mainland travel permit for Taiwan residents"),
    FOREIGN_PERMANENT_RESIDENT("05", "外国人永久居留身份证", "foreign permanent resident identity card");

    private final String code;
    private final String zh;
    private final String en;

    DocumentKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Two digits, as filed. */
    public String code() {
        return code;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }

    /** The kind with this code; empty for a code that the table does not hold. */
    public static Optional<DocumentKind> find(String code) {
        for (DocumentKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

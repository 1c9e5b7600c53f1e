package org.lianxin.kernel;

/**
 * The identifiers of organisations from before the unified code, as disclosure files still carry
 * them.
 */
public enum LegacyKind {
    BUSINESS_REGISTRATION("工商注册号", "business registration number"),
    ORGANISATION_CODE("组织机构代码", "organisation code"),
    TAX_REGISTRATION("税务登记号", "tax registration number"),
    INSTITUTION_CERTIFICATE("事业单位证书号", "public institution certificate number"),
    SOCIAL_ORGANISATION_CERTIFICATE("社会组织登记证号", "social organisation certificate number");

    private final String zh;
    private final String en;

    LegacyKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

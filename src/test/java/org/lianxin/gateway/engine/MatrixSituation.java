package org.lianxin.gateway.engine;

import org.lianxin.kernel.Bilingual;

/** How a caller stands to the subject it asks about. */
public enum MatrixSituation {
    OWN('o', "所问即本人或者本单位", "the subject is the caller itself or its own organisation"),
    OTHERS('t', "他人，没有授权", "another's, without a consent"),
    CONSENT('c', "他人，持有有效授权", "another's, with a consent that holds"),
    EXPIRED('e', "授权已过期", "the consent has expired"),
    REVOKED('r', "授权已撤回", "the consent was revoked"),
    WRONG_CATEGORY('k', "授权不含该类信息", "the consent holds other kinds of facts"),
    USED_UP('u', "授权次数已用完", "the consent is used up"),
    WRONG_PURPOSE(
            'p',
            "用途与授权不符；机关、法院：有事项而用途非法定",
            "the consent is for another purpose; agencies and courts: a matter, but no statutory"
                    + " purpose"),
    OTHER_GRANTEE('g', "授权给了别的单位", "the consent was given to somebody else"),
    MATTER('m', "注明办理事项和法定依据", "a matter and its statutory basis are named");

    private final char letter;
    private final String zh;
    private final String en;

    MatrixSituation(char letter, String zh, String en) {
        this.letter = letter;
        this.zh = zh;
        this.en = en;
    }

    char letter() {
        return letter;
    }

    Bilingual meaning() {
        return new Bilingual(zh, en);
    }
}

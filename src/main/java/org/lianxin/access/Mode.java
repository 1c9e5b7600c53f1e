package org.lianxin.access;

import org.lianxin.kernel.Bilingual;

/**
 * On what footing a caller sees a subject. Wuhan's plan (4.3) names the first three; the other two
 * are the subject's right to know and the credit office's duty to supervise.
 */
public enum Mode {
    /** What anyone may see: the published facts of organisations. */
    PUBLIC("公开查询", "public query"),
    /** What the subject consented to. */
    AUTHORISED("授权查询", "query authorised by the subject"),
    /** What an agency or a court needs for a matter that a statute gives it. */
    SHARED("共享查询", "query shared among agencies and courts"),
    /** What stands about oneself. */
    SELF("本人查询", "query by the subject itself"),
    /** What the credit office supervises. */
    SUPERVISION("监管查询", "query by the credit office");

    private final String zh;
    private final String en;

    Mode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual label() {
        return new Bilingual(zh, en);
    }
}

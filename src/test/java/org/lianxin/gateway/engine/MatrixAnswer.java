package org.lianxin.gateway.engine;

import org.lianxin.access.Mode;
import org.lianxin.kernel.Bilingual;

import java.util.Arrays;

/** What becomes of a question for one field. */
public enum MatrixAnswer {
    PUBLIC('P', "公开查询作答", "answered as public"),
    AUTHORISED('A', "授权查询作答", "answered by the consent"),
    SHARED('H', "共享查询作答", "answered for the matter"),
    SELF('S', "本人查询作答", "answered to the subject itself"),
    SUPERVISION('V', "监管查询作答", "answered to the credit office"),
    BY_SCOPE(
            '+',
            "凭权限即可用，与主体无关；归属另行核对",
            "open by scope alone, about no subject; whose it is, is checked apart"),
    HIDDEN('-', "对该调用方不存在", "does not exist for that caller"),
    UNKNOWN(
            '?',
            "SUBJECT_UNKNOWN：与主体不存在无从区分",
            "SUBJECT_UNKNOWN: cannot be told from a subject that is not there"),
    CONSENT_REQUIRED('c', "CONSENT_REQUIRED：须经授权", "CONSENT_REQUIRED: a consent would open it"),
    NOT_FOR_YOU('n', "NOT_FOR_YOU：不供该方查询", "NOT_FOR_YOU: beyond the mode");

    private final char symbol;
    private final String zh;
    private final String en;

    MatrixAnswer(char symbol, String zh, String en) {
        this.symbol = symbol;
        this.zh = zh;
        this.en = en;
    }

    static MatrixAnswer in(Mode mode) {
        return switch (mode) {
            case PUBLIC -> PUBLIC;
            case AUTHORISED -> AUTHORISED;
            case SHARED -> SHARED;
            case SELF -> SELF;
            case SUPERVISION -> SUPERVISION;
        };
    }

    /** The answer of that symbol in the file. */
    public static MatrixAnswer of(char symbol) {
        return Arrays.stream(values())
                .filter(answer -> answer.symbol == symbol)
                .findFirst()
                .orElseThrow();
    }

    char symbol() {
        return symbol;
    }

    Bilingual meaning() {
        return new Bilingual(zh, en);
    }
}

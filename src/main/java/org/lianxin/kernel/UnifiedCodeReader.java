package org.lianxin.kernel;

import org.jspecify.annotations.Nullable;

/** Tells valid, suspect and malformed unified codes apart. */
final class UnifiedCodeReader {

    private UnifiedCodeReader() {}

    static CodeReading read(String text) {
        String value = UnifiedCode.normalise(text);
        CodeReading.Malformed flaw = flaw(value);
        if (flaw != null) {
            return flaw;
        }
        UnifiedCode code = new UnifiedCode(value);
        if (code.checkDigitHolds()) {
            return new CodeReading.Valid(code);
        }
        char expected = code.expectedCheckCharacter();
        return new CodeReading.Suspect(
                code,
                value.charAt(17) == expected
                        ? code.organisationCode().expectedCheckCharacter()
                        : expected);
    }

    /** What no authority can have issued, or null. */
    static CodeReading.@Nullable Malformed flaw(String value) {
        if (value.length() != 18) {
            return new CodeReading.Malformed(
                    "统一社会信用代码应为18位，实为" + value.length() + "位",
                    "a unified code has 18 characters, this one has " + value.length());
        }
        for (int i = 0; i < 18; i++) {
            char c = value.charAt(i);
            if (i >= 2 && i < 8 && (c < '0' || c > '9')) {
                return at(i, "行政区划码应为数字", "the region code must be digits");
            }
            if (UnifiedCode.ALPHABET.indexOf(c) < 0) {
                return at(i, "含有不允许的字符", "the character is not in the alphabet of GB 32100");
            }
        }
        return null;
    }

    private static CodeReading.Malformed at(int index, String zh, String en) {
        int position = index + 1;
        return new CodeReading.Malformed(
                "统一社会信用代码第" + position + "位" + zh, en + " (position " + position + ")");
    }
}

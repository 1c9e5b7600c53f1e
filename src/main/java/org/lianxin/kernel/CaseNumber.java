package org.lianxin.kernel;

import java.util.regex.Pattern;

/**
 * A court's case number 案号: year in brackets, court, kind of case, serial number and 号. Full-width
 * brackets, digits and blanks are accepted; the value is kept with half-width brackets and without
 * blanks, so that equal numbers are equal.
 */
public record CaseNumber(String value) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\((\\d{4})\\)\\p{IsHan}{0,4}\\d{0,6}\\p{IsHan}{1,6}\\d{1,8}号(之[一二三四五六七八九十]{1,3})?");

    public CaseNumber {
        value = normalise(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a case number reads (year)court kind serial 号");
        }
    }

    public static CaseNumber of(String text) {
        return new CaseNumber(text);
    }

    /** Whether {@code text} spells a case number. */
    public static boolean isCaseNumber(String text) {
        return SHAPE.matcher(normalise(text)).matches();
    }

    /** The year in which the case was filed. */
    public int year() {
        return Integer.parseInt(value.substring(1, 5));
    }

    private static String normalise(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '〔' || c == '[') {
                plain.append('(');
            } else if (c == '）' || c == '〕' || c == ']') {
                plain.append(')');
            } else if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (!Character.isWhitespace(c) && c != '\u3000') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}

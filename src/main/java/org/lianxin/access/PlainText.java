package org.lianxin.access;

import org.lianxin.kernel.IdReading;
import org.lianxin.kernel.ResidentId;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a free text from outside must be before it is kept: one line, not empty, not endless, and
 * without anybody's ID number, for such texts end up in the audit log.
 */
public final class PlainText {

    private static final Pattern NUMBER = Pattern.compile("\\d{17}[\\dXx]");

    private PlainText() {}

    /** No control, format or unassigned character: nothing that could forge a line of a log. */
    public static boolean fits(String text, int lengthMax) {
        return !text.isBlank()
                && text.length() <= lengthMax
                && text.codePoints().noneMatch(PlainText::isUnseen)
                && NUMBER.matcher(plain(text)).results().noneMatch(PlainText::isResidentId);
    }

    /** Wide digits are digits, and spaces hide nothing. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Other numbers of 18 digits are no secret: a unified code is one. */
    private static boolean isResidentId(MatchResult number) {
        return ResidentId.read(number.group(), LocalDate.MAX) instanceof IdReading.Valid;
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}

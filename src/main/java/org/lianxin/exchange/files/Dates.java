package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files spell them: 2024-03-01, 2024/3/1, 2024年3月1日, 20240301, with or without a time
 * 00:00:00.
 */
final class Dates {

    /** From here on, files mean "without an end". */
    static final LocalDate OPEN = LocalDate.of(2099, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern PARTED =
            Pattern.compile(
                    "(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?(?:["
                        + " T]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** The day that a text spells; null if it spells none, or one that no calendar has. */
    static @Nullable LocalDate read(String text) {
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            return day(joined.group(1), joined.group(2), joined.group(3));
        }
        Matcher parted = PARTED.matcher(text);
        if (!parted.matches()) {
            return null;
        }
        for (int month = 2; month <= 5; month++) {
            if (parted.group(month) != null) {
                return day(parted.group(1), parted.group(month), parted.group(6));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.isBefore(EARLIEST) ? null : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

package org.lianxin.gateway;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Text of unknown origin, fit for a log: on one line, without signs that hide or turn others, and
 * without anything that could be a number of a person.
 */
final class Plain {

    private static final int LENGTH_MAX = 2_000;
    private static final int CAUSES_MAX = 10;

    /** Controls, line and paragraph ends, directions, and signs without width. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\x{0085}]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{8,}[Xx]?");

    private Plain() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String start = text.length() > LENGTH_MAX ? text.substring(0, LENGTH_MAX) + "…" : text;
        return NUMBER.matcher(HIDDEN.matcher(start).replaceAll("?")).replaceAll("(number)");
    }

    /** The same failure to log: its kind, its plain message and where it came from. */
    static Throwable of(Throwable failure) {
        return of(failure, CAUSES_MAX);
    }

    private static Throwable of(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        var plain =
                new Logged(
                        failure.getClass().getName() + ": " + of(failure.getMessage()),
                        cause == null || causes == 0 ? null : of(cause, causes - 1));
        plain.setStackTrace(failure.getStackTrace());
        return plain;
    }

    /** Stands in a log for a failure that it repeats. */
    private static final class Logged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Logged(String message, @Nullable Throwable cause) {
            super(message, cause, false, true);
        }
    }
}

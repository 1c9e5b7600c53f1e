package org.lianxin.exchange.files;

import org.lianxin.kernel.Masking;

import java.util.regex.Pattern;

/** Finds what could be a person's number in a cell that should hold none. */
final class PersonalNumbers {

    /** Six digits, a date of birth from 1800 on, and three or four characters more. */
    private static final Pattern CITIZEN =
            Pattern.compile("\\d{6}(?:1[89]|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d\\d{2,3}[\\dXx]?");

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private PersonalNumbers() {}

    static String masked(String value) {
        String without =
                CITIZEN.matcher(value).replaceAll(found -> Masking.documentNumber(found.group()));
        return MOBILE.matcher(without).replaceAll(found -> Masking.phone(found.group()));
    }
}

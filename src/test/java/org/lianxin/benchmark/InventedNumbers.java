package org.lianxin.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Codes and numbers that belong to nobody, with the check digits that the standards ask for. */
final class InventedNumbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";

    private InventedNumbers() {}

    /**
     * A unified code (GB 32100 with the embedded GB 11714 digit).
     *
     * @param kind the first two characters, such as {@code 91} for an enterprise
     * @param division six digits
     * @param number up to seven digits
     */
    static String unifiedCode(String kind, String division, int number) {
        String base = "M%07d".formatted(number);
        String code = kind + division + base + organisationCheck(base);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** A resident number (GB 11643) in the reserved region 999999. */
    static String residentNumber(LocalDate born, int sequence) {
        String base =
                "999999%s%03d".formatted(born.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (base.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return base + RESIDENT_CHECKS.charAt(sum % 11);
    }

    private static char organisationCheck(String base) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(base.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}

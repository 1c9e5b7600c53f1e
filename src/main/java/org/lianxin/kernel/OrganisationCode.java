package org.lianxin.kernel;

import java.util.Locale;

/**
 * An organisation code 组织机构代码 (GB 11714-1997): eight digits or letters and a check character. It
 * was the identifier before the unified code, which carries it as characters 9 to 17. The hyphen
 * before the check character is optional.
 */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganisationCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (value.length() == 10 && value.charAt(8) == '-') {
            value = value.substring(0, 8) + value.charAt(9);
        }
        if (!value.matches("[0-9A-Z]{9}")) {
            throw new IllegalArgumentException("an organisation code has 9 digits or letters");
        }
    }

    /**
     * The code that {@code text} spells; throws when it is malformed, not when the check digit
     * fails.
     */
    public static OrganisationCode of(String text) {
        return new OrganisationCode(text);
    }

    /** Whether the ninth character is the one that GB 11714 asks for. */
    public boolean checkDigitHolds() {
        return value.charAt(8) == expectedCheckCharacter();
    }

    char expectedCheckCharacter() {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(value.charAt(i), 36) * WEIGHTS[i];
        }
        return "0123456789X0".charAt(11 - sum % 11);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

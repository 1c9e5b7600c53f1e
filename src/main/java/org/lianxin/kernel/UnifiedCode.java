package org.lianxin.kernel;

import java.util.Locale;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters of an alphabet of 31, of
 * which characters 3 to 8 are digits and characters 9 to 17 are the organisation code.
 *
 * <p>Blanks around it and lower case are accepted and normalised. Nothing is derived from the
 * region digits: they name the authority that issued the code, not where the organisation sits. A
 * code may exist although a check digit fails, see {@link CodeReading.Suspect}.
 */
public record UnifiedCode(String value) implements Comparable<UnifiedCode> {

    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    public UnifiedCode {
        value = normalise(value);
        CodeReading.Malformed flaw = UnifiedCodeReader.flaw(value);
        if (flaw != null) {
            throw new IllegalArgumentException(flaw.reasonEn());
        }
    }

    /**
     * The code that {@code text} spells; throws when it is malformed, not when a check digit fails.
     */
    public static UnifiedCode of(String text) {
        return new UnifiedCode(text);
    }

    /** Reads a code as it comes from a file or a request. */
    public static CodeReading read(String text) {
        return UnifiedCodeReader.read(text);
    }

    /** Characters 9 to 17, the organisation code (GB 11714) inside. */
    public OrganisationCode organisationCode() {
        return new OrganisationCode(value.substring(8, 17));
    }

    /**
     * Whether both check digits hold: the last character, and the one inside the organisation code.
     */
    public boolean checkDigitHolds() {
        return value.charAt(17) == expectedCheckCharacter() && organisationCode().checkDigitHolds();
    }

    /** The last character that GB 32100 asks for. */
    char expectedCheckCharacter() {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    static String normalise(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(UnifiedCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.lianxin.kernel;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A citizen identity number 公民身份号码 (GB 11643-1999): 18 characters with a real calendar date and an
 * ISO 7064 check digit. Residence permits of Hong Kong, Macao and Taiwan residents and the newer
 * foreign permanent resident cards have the same build. The region is not checked: regions retire,
 * numbers stay.
 *
 * <p>{@link #toString()} is masked; only {@link #value()} gives the number.
 */
public record ResidentId(String value) {

    public ResidentId {
        value = normalise(value);
        IdReading.Malformed flaw = ResidentIdReader.flaw(value);
        if (flaw != null) {
            throw new IllegalArgumentException(flaw.reasonEn());
        }
    }

    /** The number that {@code text} spells; throws when it cannot be one. */
    public static ResidentId of(String text) {
        return new ResidentId(text);
    }

    /**
     * Reads a number as it comes from a file or a request; a birth date after {@code today} is
     * refused.
     */
    public static IdReading read(String text, LocalDate today) {
        return ResidentIdReader.read(text, today);
    }

    /** The date of birth that the number states. */
    public LocalDate bornOn() {
        return ResidentIdReader.bornOn(value);
    }

    static String normalise(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return Masking.documentNumber(value);
    }
}

package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Matter;
import org.lianxin.listing.Decider;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A decision on a listing, read from the arguments of a mutation.
 *
 * @param listing as it is shown
 */
record StepInput(
        String listing, long versionSeen, String officer, @Nullable String second, String ground) {

    StepInput {
        if (officer.equals(second)) {
            throw new IllegalArgumentException("four eyes are those of two officers");
        }
    }

    /** So long a row of digits is an ID number, and those stand nowhere. */
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9]{15}");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException for a text that cannot be kept
     */
    static StepInput of(Map<String, @Nullable Object> given) {
        return new StepInput(
                Given.one(given, "listing", String.class),
                Given.one(given, "versionSeen", Integer.class),
                line(Given.one(given, "officer", String.class)),
                lineOrNull(Given.oneOrNull(given, "secondOfficer", String.class)),
                line(Given.one(given, "ground", String.class)));
    }

    Decider by(CallerOrganisation organisation) {
        return new Decider(organisation.name(), organisation.code().value(), officer, second);
    }

    static String line(String text) {
        if (!Matter.fits(text.strip()) || ID_NUMBER.matcher(text).find()) {
            throw new IllegalArgumentException("a line of 1 to 200 characters, without ID numbers");
        }
        return text.strip();
    }

    static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : line(text);
    }
}

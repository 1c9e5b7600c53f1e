package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Mode;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Masking;

/**
 * A natural person as a profile shows one: the number masked, never whole.
 *
 * <p>How far it is masked follows from the mode. The public sees names masked and no numbers;
 * agencies and courts names and the last four characters of a number; whoever has a consent, the
 * subject itself and the credit office the number with its middle masked.
 *
 * @param verified whether the identity rests on a document number
 */
public record PersonShown(
        String name,
        boolean verified,
        @Nullable DocumentKind documentKind,
        @Nullable String maskedNumber)
        implements SubjectShown {

    private static final int TAIL = 4;

    /** The same person, masked as that mode demands. */
    public PersonShown maskedFor(Mode mode) {
        return switch (mode) {
            case AUTHORISED, SELF, SUPERVISION -> this;
            case SHARED -> new PersonShown(name, verified, documentKind, tail(maskedNumber));
            case PUBLIC -> new PersonShown(Masking.personName(name), verified, null, null);
        };
    }

    /** By name alone. */
    PersonShown withoutDocument() {
        return new PersonShown(name, verified, null, null);
    }

    private static @Nullable String tail(@Nullable String number) {
        if (number == null || number.length() <= TAIL) {
            return number;
        }
        int hidden = number.length() - TAIL;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}

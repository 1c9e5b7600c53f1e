package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Masks;
import org.lianxin.access.Mode;
import org.lianxin.kernel.DocumentKind;

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

    /** The same person, masked as that mode demands. */
    public PersonShown maskedFor(Mode mode) {
        Masks masks = Masks.of(mode);
        String number = maskedNumber == null ? null : masks.documentNumber(maskedNumber);
        return new PersonShown(
                masks.name(name), verified, number == null ? null : documentKind, number);
    }

    /** By name alone. */
    PersonShown withoutDocument() {
        return new PersonShown(name, verified, null, null);
    }
}

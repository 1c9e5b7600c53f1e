package org.lianxin.subject;

import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.ResidentId;

import java.util.Locale;

/**
 * An identity document: its kind and number. Upper case, without blanks; a resident number must be
 * one (GB 11643). {@link #toString()} is masked; only {@link #number()} gives the number.
 */
public record PersonDocument(DocumentKind kind, String number) {

    public PersonDocument {
        number = number.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty() || number.length() > 40) {
            throw new IllegalArgumentException("a document number has 1 to 40 characters");
        }
        if (kind == DocumentKind.RESIDENT_ID) {
            number = ResidentId.of(number).value();
        }
    }

    /** As it may be shown and stored in the clear. */
    public String maskedNumber() {
        return Masking.documentNumber(number);
    }

    @Override
    public String toString() {
        return kind + " " + maskedNumber();
    }
}

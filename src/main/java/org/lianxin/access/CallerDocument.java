package org.lianxin.access;

import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Masking;

/**
 * The identity document of the natural person who is the caller, as the token's issuer verified it.
 *
 * @param number in full; it is turned into a person's key and never kept
 */
public record CallerDocument(DocumentKind kind, String number) {

    public CallerDocument {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document has a number");
        }
    }

    /** Masked: a document number stands in no log. */
    @Override
    public String toString() {
        return kind + " " + Masking.documentNumber(number);
    }
}

package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.PersonId;

/**
 * Who a person is, without roles.
 *
 * @param name in full; whoever discloses it masks it
 * @param verified whether the identity rests on a document number; nothing reaches a person without
 */
public record PersonSummary(
        PersonId id,
        String name,
        boolean verified,
        @Nullable DocumentKind documentKind,
        @Nullable String maskedNumber) {

    public PersonSummary {
        if (verified != (documentKind != null && maskedNumber != null)) {
            throw new IllegalArgumentException(
                    "a person is verified exactly by a document's kind and number");
        }
    }

    @Override
    public String toString() {
        return id + " " + Masking.personName(name);
    }
}

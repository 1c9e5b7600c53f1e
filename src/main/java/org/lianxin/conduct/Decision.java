package org.lianxin.conduct;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The decision that an entry reports.
 *
 * @param authorityCode the authority's unified code; null where an older layout gives none
 */
public record Decision(
        String documentNumber,
        LocalDate decidedOn,
        String authority,
        @Nullable String authorityCode) {

    public Decision {
        if (documentNumber.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("a decision has a document number and an authority");
        }
    }
}

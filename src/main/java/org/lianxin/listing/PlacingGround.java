package org.lianxin.listing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The decision or award that a placing rests on.
 *
 * @param authorityCode who decided
 * @param revokedOn when it was revoked; null while it stands
 * @param listBasis the law, regulation or policy of the centre that provides for such a list
 */
public record PlacingGround(
        String document,
        String authorityCode,
        LocalDate decidedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String listBasis) {

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        LocalDate revoked = revokedOn;
        return !decidedOn.isAfter(day) && (revoked == null || revoked.isAfter(day));
    }
}

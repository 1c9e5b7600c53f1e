package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Persons whom a listing would reach if their identity were verified, told to nobody but the
 * authority that placed the listing.
 */
public interface UnconfirmedReaches {

    /**
     * Those under the listings that the caller's own organisation placed.
     *
     * @return empty also where the caller acts for no organisation
     */
    List<UnconfirmedReach> read(
            Permit permit, @Nullable LocalDate validAt, @Nullable Instant knownAt);
}

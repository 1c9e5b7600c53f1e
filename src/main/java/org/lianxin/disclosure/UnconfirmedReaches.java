package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Persons whom a listing would reach if their identity were verified, told to nobody but the
 * authority that placed the listing.
 */
public interface UnconfirmedReaches {

    /**
     * Those under the listings that the caller's own organisation placed; none where the caller
     * acts for no organisation. The day and the instant are taken as for {@link CreditProfiles}.
     */
    UnconfirmedAnswer read(Permit permit, @Nullable LocalDate validAt, @Nullable Instant knownAt);
}

package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.time.LocalDate;

/**
 * All that is brought forward to place a subject on a list.
 *
 * @param born of a natural person; null for an organisation
 * @param category the act, in the words of the city's plan; the merit for a red list
 * @param notice the notice served before; null where none was
 * @param publicised when the red entry was before the public; null where it was not
 * @param on the day of the placing
 */
public record Placing(
        ListKind list,
        ListingOrigin origin,
        Placer placer,
        @Nullable LocalDate born,
        @Nullable String category,
        @Nullable PlacingGround ground,
        @Nullable PriorNotice notice,
        @Nullable Interval publicised,
        LocalDate on) {}

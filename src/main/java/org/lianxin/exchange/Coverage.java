package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;

import java.time.LocalDate;
import java.util.List;

/** How far a subject's consents let a feed tell of it. */
public sealed interface Coverage {

    /** What a feed can tell of a subject by consent. */
    List<DataCategory> TOLD = List.of(DataCategory.LISTINGS, DataCategory.PRICING);

    /**
     * A consent covers its listings.
     *
     * @param consent its id
     * @param full which of {@link #TOLD}, in their order; listings are among them
     * @param until the first day on which this consent covers it no more
     */
    record Covered(String consent, List<DataCategory> full, LocalDate until) implements Coverage {
        public Covered {
            full = List.copyOf(full);
        }
    }

    /**
     * None does.
     *
     * @param since the first day without; null where none ever did
     */
    record Uncovered(@Nullable LocalDate since) implements Coverage {}
}

package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.listing.Listing;

import java.util.Comparator;

/**
 * One measure of one listing for one body, as it stands on a day.
 *
 * @param measure null for what an initiating department owes for its listing as a whole
 * @param standing whether the listing carries the measure on that day
 */
public record Assignment(
        AssignmentKey key,
        Listing listing,
        @Nullable CarriedMeasure measure,
        Standing standing,
        Execution execution,
        FeedbackDue feedback) {

    /** The order in which inboxes are paged. */
    public static final Comparator<AssignmentKey> ORDER =
            Comparator.comparing(AssignmentKey::listing)
                    .thenComparing(AssignmentKey::body)
                    .thenComparing(AssignmentKey::measure);

    /** Whether a measure is to be carried out. */
    public enum Standing {
        /** It is. */
        IN_FORCE,
        /** It rests: the listing is suspended. */
        RESTING,
        /** It is not any more; what was executed is to be lifted. */
        OVER
    }
}

package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.PublicationDecision;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which listings are public: those of organisations that a source shows as published, while they
 * stand. The public has no right to the past: whatever day or instant is asked about, a listing
 * that is over, or that was corrected or withdrawn since, is not public any more.
 */
final class Publication {

    private final LocalDate today;
    private final Supplier<Map<SubjectId, List<Listing>>> latest;
    private @Nullable Map<SubjectId, List<Listing>> standing;

    /**
     * What is public on a day.
     *
     * @param latest the listings as they stand by now
     */
    Publication(LocalDate today, Supplier<Map<SubjectId, List<Listing>>> latest) {
        this.today = today;
        this.latest = latest;
    }

    boolean shows(Listing listing) {
        return PublicationDecision.isPublic(listing, today)
                && standing().getOrDefault(listing.subject(), List.of()).contains(listing);
    }

    private Map<SubjectId, List<Listing>> standing() {
        if (standing == null) {
            standing = latest.get();
        }
        return standing;
    }
}

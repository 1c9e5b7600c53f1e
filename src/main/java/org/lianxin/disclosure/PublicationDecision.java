package org.lianxin.disclosure;

import org.lianxin.kernel.OrganisationId;
import org.lianxin.listing.Listing;

import java.time.LocalDate;

/**
 * Whether a listing is public: one of an organisation that a source shows as published, while it
 * stands.
 */
public final class PublicationDecision {

    private PublicationDecision() {}

    /**
     * Decides it.
     *
     * @param listing as it stands by now
     */
    public static boolean isPublic(Listing listing, LocalDate today) {
        LocalDate publishedOn = listing.publishedOn();
        return listing.subject() instanceof OrganisationId
                && publishedOn != null
                && !publishedOn.isAfter(today)
                && listing.term().contains(today);
    }
}

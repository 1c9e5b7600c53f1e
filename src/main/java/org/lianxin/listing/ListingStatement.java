package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.time.LocalDate;

/**
 * What is stated about one subject's place on a list.
 *
 * @param city whose rules it stands under
 * @param groundDocument number of the document that it rests on
 * @param conductOn the day of the conduct, where the list itself gives one
 * @param publishedOn the day it was published, where the source shows it: no measure of a plan that
 *     acts only after publication applies before
 * @param court given exactly for listings of court origin
 */
public record ListingStatement(
        ListKind list,
        City city,
        ListingOrigin origin,
        @Nullable String category,
        String groundDocument,
        String authority,
        @Nullable String authorityCode,
        Interval term,
        @Nullable LocalDate conductOn,
        @Nullable LocalDate publishedOn,
        @Nullable CourtDetails court) {

    public ListingStatement {
        if ((origin == ListingOrigin.COURT) != (court != null)) {
            throw new IllegalArgumentException("court details are what a court's listing has");
        }
        if (groundDocument.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("a listing names its document and its authority");
        }
    }

    /** Whether it may stand only on a recorded decision: the adverse lists of agencies. */
    public boolean restsOnDecision() {
        return switch (list) {
            case BLACK, ATTENTION, SERIOUS_DISHONESTY -> origin == ListingOrigin.AGENCY;
            case RED, COURT_DEBTOR, CONSUMPTION_RESTRICTION -> false;
        };
    }
}

package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.CourtTerms;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.rulebook.SubjectKind;

import java.time.LocalDate;

/**
 * All of a listing that decides which measures it carries. Listings with equal traits carry the
 * same.
 *
 * @param categoryCode the plan's category that the listing's wording names; null where the plan
 *     names none such
 * @param ableButRefuses whether it is shown that the subject can perform and refuses
 * @param citesBasis whether the decision it rests on cites a provision
 * @param published whether it had been published by the day asked for
 * @param external whether it came from outside government and courts
 * @param nationalList the edition of the national list in force on the day asked for; null where
 *     the plan takes none
 */
record ListingTraits(
        ListKind list,
        SubjectKind target,
        @Nullable String categoryCode,
        boolean ableButRefuses,
        boolean citesBasis,
        boolean published,
        boolean external,
        @Nullable String nationalList) {

    private static final String ALL_PERFORMED = "全部已履行";

    static ListingTraits of(
            Listing listing,
            @Nullable NamedCategory category,
            @Nullable String nationalList,
            LocalDate on) {
        CourtDetails court = listing.court();
        String provision = listing.ground().provision();
        return new ListingTraits(
                listing.list(),
                switch (listing.subject()) {
                    case OrganisationId _ -> SubjectKind.ORGANISATION;
                    case PersonId _ -> SubjectKind.PERSON;
                },
                category == null ? null : category.code(),
                court == null
                        ? category != null && category.ableButRefuses()
                        : ableButRefuses(court),
                provision != null && !provision.isBlank(),
                published(listing, on),
                listing.origin() == ListingOrigin.EXTERNAL,
                nationalList);
    }

    /**
     * By the court's own words only: listed for ground ① of 法释〔2017〕7号 art. 1, and not yet
     * performed in full.
     */
    private static boolean ableButRefuses(CourtDetails court) {
        String behaviour = court.behaviour();
        String performance = court.performance();
        return behaviour != null
                && CourtTerms.ableButRefuses(behaviour)
                && (performance == null || !performance.strip().equals(ALL_PERFORMED));
    }

    /** Not shown to be published is not published. */
    private static boolean published(Listing listing, LocalDate on) {
        LocalDate day = listing.publishedOn();
        return day != null && !day.isAfter(on);
    }

    /** A category that a wording names, and whether the wording itself says able but refusing. */
    record NamedCategory(String code, boolean ableButRefuses) {}
}

package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.conduct.EntryPage;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.remedy.CaseTarget;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds a subject's listing or entry by the id that profiles show. */
@Component
final class CaseTargets {

    /** Nobody has more entries than this many pages; what lies behind is not found. */
    private static final int PAGES_MAX = 50;

    private final Listings listings;
    private final CreditEntries entries;
    private final ShownIds ids;

    CaseTargets(Listings listings, CreditEntries entries, ShownIds ids) {
        this.listings = listings;
        this.entries = entries;
        this.ids = ids;
    }

    /** Which one of the two is asked for. */
    record Wanted(CaseTarget.Kind kind, String shownId) {

        /**
         * Reads it.
         *
         * @throws IllegalArgumentException unless exactly one is given
         */
        static Wanted of(Map<String, @Nullable Object> given) {
            String listing = Given.oneOrNull(given, "listing", String.class);
            String entry = Given.oneOrNull(given, "entry", String.class);
            if ((listing == null) == (entry == null)) {
                throw new IllegalArgumentException("exactly one of listing and entry");
            }
            return listing == null
                    ? new Wanted(CaseTarget.Kind.ENTRY, Objects.requireNonNull(entry))
                    : new Wanted(CaseTarget.Kind.LISTING, listing);
        }
    }

    /** Empty where the subject has none under that id. */
    Optional<CaseTarget> find(Permit permit, SubjectId subject, Wanted wanted) {
        return switch (wanted.kind()) {
            case LISTING -> listing(permit, subject, wanted.shownId());
            case ENTRY -> entry(permit, subject, wanted.shownId());
        };
    }

    private Optional<CaseTarget> listing(Permit permit, SubjectId subject, String shownId) {
        var found = listings.of(permit, List.of(subject));
        return found.asKnownAt(found.recordedUpTo()).getOrDefault(subject, List.of()).stream()
                .map(Listing::id)
                .filter(id -> ids.of(id).equals(shownId))
                .findFirst()
                .map(id -> new CaseTarget(CaseTarget.Kind.LISTING, id));
    }

    private Optional<CaseTarget> entry(Permit permit, SubjectId subject, String shownId) {
        @Nullable EntryCursor after = null;
        for (int i = 0; i < PAGES_MAX; i++) {
            var request =
                    new EntryPageRequest(subject, EntryPageRequest.FIRST_MAX, after, null, null);
            EntryPage page =
                    Objects.requireNonNull(entries.pages(permit, List.of(request)).get(request));
            for (CreditEntry entry : page.entries()) {
                if (ids.of(entry.id()).equals(shownId)) {
                    return Optional.of(new CaseTarget(CaseTarget.Kind.ENTRY, entry.id()));
                }
            }
            if (!page.hasNextPage()) {
                return Optional.empty();
            }
            CreditEntry last = page.entries().getLast();
            after = new EntryCursor(last.decidedOn(), last.id());
        }
        return Optional.empty();
    }
}

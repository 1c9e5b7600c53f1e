package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Finding;

import java.time.LocalDate;
import java.util.List;

/**
 * What a listing rests on: a recorded decision, or a document that is only cited.
 *
 * @param document number of the decision; for a court's listing, of the instrument enforced
 * @param authority who decided
 * @param provision the provisions that the decision cites; null where its source gives none
 * @param entryId the credit entry, if the decision is recorded
 * @param responsible who was found responsible for the conduct
 */
public record Ground(
        String document,
        String authority,
        @Nullable String provision,
        @Nullable LocalDate decidedOn,
        @Nullable String entryId,
        List<Finding> responsible) {

    public Ground {
        responsible = List.copyOf(responsible);
    }
}

package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;

import java.util.List;

/**
 * Writes listings, many rows at a time inside one transaction; answers row by row, in the order of
 * the rows. Told the same rows again it changes nothing.
 */
public interface ListingRegister {

    /**
     * Places subjects on lists; persons and organisations that are new come with them. An adverse
     * listing of an agency whose decision is not recorded is quarantined.
     */
    List<RowOutcome> place(Writing writing, List<ListingRow> rows);

    /** The same, for whoever must know which listing each row is about. */
    List<Told> tell(Writing writing, List<ListingRow> rows);

    /**
     * What became of a row.
     *
     * @param key the natural key of the listing that it is about; null where it is about nobody who
     *     is known, never where it was accepted or says what stands
     */
    record Told(RowOutcome outcome, @Nullable String key) {}
}

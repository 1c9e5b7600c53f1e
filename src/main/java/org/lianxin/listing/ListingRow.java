package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Filing;
import org.lianxin.subject.Party;

/**
 * A row that places somebody on a list.
 *
 * @param occasion the how-manieth time a court lists this subject in this case, from 1: what it
 *     deleted and lists again is a listing of its own, for a life that ended stays so
 * @param digest of the row as the court wrote it, by which it is known again; null of other rows
 */
public record ListingRow(
        Party subject,
        ListingStatement statement,
        Filing filing,
        int occasion,
        @Nullable String digest) {

    public ListingRow {
        if (occasion < 1 || (occasion > 1 && statement.court() == null)) {
            throw new IllegalArgumentException("only a court lists again, and counts from 1");
        }
    }

    public ListingRow(Party subject, ListingStatement statement, Filing filing) {
        this(subject, statement, filing, 1, null);
    }

    /** The same, known again by that digest. */
    public ListingRow knownBy(String rowDigest) {
        return new ListingRow(subject, statement, filing, occasion, rowDigest);
    }

    /** The same, listed for that time. */
    public ListingRow on(int nextOccasion) {
        return new ListingRow(subject, statement, filing, nextOccasion, digest);
    }
}

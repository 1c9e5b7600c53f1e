package org.lianxin.conduct;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for the first entries of one subject behind a place.
 *
 * @param first 1 to 100
 * @param after null for the beginning
 * @param knownAt null for what is known now; the page then says as of when
 * @param publicOn only the entries that are public on that day, and as they stand now; null for all
 */
public record EntryPageRequest(
        SubjectId about,
        int first,
        @Nullable EntryCursor after,
        @Nullable Instant knownAt,
        @Nullable LocalDate publicOn) {

    public static final int FIRST_MAX = 100;

    public EntryPageRequest {
        if (first < 1 || first > FIRST_MAX) {
            throw new IllegalArgumentException("a page has 1 to " + FIRST_MAX + " entries");
        }
    }
}

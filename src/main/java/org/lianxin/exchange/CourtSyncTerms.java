package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a court says of a sync when it opens it.
 *
 * @param court whose list it is
 * @param sourceVersion of the list at the court; each sync has a higher one than those before
 * @param baseVersion on which a delta builds: that of the last sync committed here; null of a full
 *     one, and of a delta where nothing was ever synced
 * @param expectedCount rows of all chunks together
 * @param expectedDigest see {@link CourtDigests#ofList}
 * @param chunks how many there will be, numbered from 1
 * @param allOrNothing whether one row that is turned away stops all
 */
public record CourtSyncTerms(
        CourtList list,
        UnifiedCode court,
        Mode mode,
        long sourceVersion,
        @Nullable Long baseVersion,
        int expectedCount,
        String expectedDigest,
        int chunks,
        boolean allOrNothing) {

    /** Rows of one chunk. */
    public static final int CHUNK_ROWS_MAX = 2_000;

    /** Rows of one sync: more than any court of the country lists. */
    public static final int ROWS_MAX = 2_000_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** How much a sync holds. */
    public enum Mode {
        /** All entries of the list; one that is absent is proposed for deletion. */
        FULL,
        /** What is new, changed or deleted; what is absent stays as it is. */
        DELTA
    }

    public CourtSyncTerms {
        if (sourceVersion < 0 || expectedCount < 0 || expectedCount > ROWS_MAX) {
            throw new IllegalArgumentException("a version and a count are not negative");
        }
        if (baseVersion != null && (mode == Mode.FULL || baseVersion < 0)) {
            throw new IllegalArgumentException("what a full sync holds builds on nothing");
        }
        if (chunks < 0 || chunks > ROWS_MAX || (chunks == 0) != (expectedCount == 0)) {
            throw new IllegalArgumentException("rows come in chunks");
        }
        requireDigest(expectedDigest);
    }

    /** A digest as {@link CourtDigests} writes them; else it fails. */
    public static String requireDigest(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("a digest has 64 hexadecimal digits, lower case");
        }
        return digest;
    }

    /**
     * Whether what it holds can be put on a list of that version.
     *
     * @param stored null where nothing was ever synced
     */
    public boolean buildsOn(@Nullable Long stored) {
        return mode == Mode.FULL || Objects.equals(baseVersion, stored);
    }

    /** One text for the list that it is about: of whom, and which. */
    public String about() {
        return court.value() + "|" + list;
    }
}

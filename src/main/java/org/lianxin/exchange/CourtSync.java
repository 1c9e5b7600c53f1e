package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One sync, as far as it has come.
 *
 * @param expiresAt when it is given up unless another chunk comes before
 * @param missing numbers of the chunks that are not there, the first of them
 * @param chunksThere how many are
 * @param rowsThere rows in these
 * @param counts what became of the rows; null before it is committed
 * @param closedAt when it was committed or abandoned; null before
 */
public record CourtSync(
        String id,
        CourtSyncTerms terms,
        State state,
        Instant openedAt,
        Instant expiresAt,
        List<Integer> missing,
        int chunksThere,
        int rowsThere,
        @Nullable CourtCounts counts,
        @Nullable Instant closedAt) {

    /** How many missing chunks are named at once. */
    public static final int MISSING_MAX = 100;

    public CourtSync {
        missing = List.copyOf(missing);
    }

    /** Where a sync stands. */
    public enum State {
        OPEN,
        COMMITTED,
        ABANDONED,
        /** Left open for too long; what was staged is gone. */
        EXPIRED
    }
}

package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.List;

/** A sync, as the SDL has it. */
record CourtSyncItem(
        String id,
        CourtList list,
        UnifiedCode court,
        CourtSyncTerms.Mode mode,
        String sourceVersion,
        int expectedCount,
        String expectedDigest,
        int chunks,
        boolean allOrNothing,
        CourtSync.State state,
        Instant openedAt,
        Instant expiresAt,
        int chunksThere,
        List<Integer> missing,
        int rowsThere,
        @Nullable CourtCounts counts,
        @Nullable Instant closedAt) {

    static CourtSyncItem of(CourtSync sync) {
        CourtSyncTerms terms = sync.terms();
        return new CourtSyncItem(
                sync.id(),
                terms.list(),
                terms.court(),
                terms.mode(),
                Long.toString(terms.sourceVersion()),
                terms.expectedCount(),
                terms.expectedDigest(),
                terms.chunks(),
                terms.allOrNothing(),
                sync.state(),
                sync.openedAt(),
                sync.expiresAt(),
                sync.chunksThere(),
                sync.missing(),
                sync.rowsThere(),
                sync.counts(),
                sync.closedAt());
    }
}

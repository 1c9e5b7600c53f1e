package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sync as it stands in the graph, with the hashes of its chunks. */
record SyncState(CourtSync sync, Map<Integer, String> hashes) {

    private static final Statement NOW = Statement.of(SyncState.class, "sync-now.cypher");

    static Optional<SyncState> find(Writing writing, String id) {
        return writing.run(NOW, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> of(row, writing.recordedAt()));
    }

    /**
     * Reads it.
     *
     * @param now an open one that was left until then has expired, whether or not anybody noted it
     */
    static SyncState of(Row row, Instant now) {
        Map<Integer, String> hashes = new TreeMap<>();
        int rowsThere = 0;
        for (Row chunk : row.rows("chunks")) {
            hashes.put((int) chunk.number("number"), chunk.text("hash"));
            rowsThere += (int) chunk.number("rows");
        }
        Row sync = row.row("sync");
        CourtSyncTerms terms = terms(sync);
        State state = State.valueOf(sync.text("state"));
        Instant expiresAt = sync.instant("expiresAt");
        return new SyncState(
                new CourtSync(
                        sync.text("id"),
                        terms,
                        state == State.OPEN && !now.isBefore(expiresAt) ? State.EXPIRED : state,
                        sync.instant("openedAt"),
                        expiresAt,
                        state == State.OPEN ? missing(terms.chunks(), hashes) : List.of(),
                        hashes.size(),
                        rowsThere,
                        counts(sync),
                        sync.instantOrNull("closedAt")),
                hashes);
    }

    private static List<Integer> missing(int chunks, Map<Integer, String> there) {
        List<Integer> missing = new ArrayList<>();
        for (int n = 1; n <= chunks && missing.size() < CourtSync.MISSING_MAX; n++) {
            if (!there.containsKey(n)) {
                missing.add(n);
            }
        }
        return missing;
    }

    private static CourtSyncTerms terms(Row sync) {
        return new CourtSyncTerms(
                CourtList.valueOf(sync.text("list")),
                UnifiedCode.of(sync.text("court")),
                CourtSyncTerms.Mode.valueOf(sync.text("mode")),
                sync.number("sourceVersion"),
                sync.has("baseVersion") ? sync.number("baseVersion") : null,
                (int) sync.number("expectedCount"),
                sync.text("expectedDigest"),
                (int) sync.number("chunks"),
                sync.flag("allOrNothing"));
    }

    static Map<String, @Nullable Object> properties(CourtSyncTerms terms) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("list", terms.list().name());
        row.put("court", terms.court().value());
        row.put("mode", terms.mode().name());
        row.put("sourceVersion", terms.sourceVersion());
        Long base = terms.baseVersion();
        if (base != null) {
            row.put("baseVersion", base);
        }
        row.put("expectedCount", terms.expectedCount());
        row.put("expectedDigest", terms.expectedDigest());
        row.put("chunks", terms.chunks());
        row.put("allOrNothing", terms.allOrNothing());
        return row;
    }

    private static @Nullable CourtCounts counts(Row sync) {
        return sync.has("placed")
                ? new CourtCounts(
                        (int) sync.number("placed"),
                        (int) sync.number("unchanged"),
                        (int) sync.number("unmatched"),
                        (int) sync.number("turnedAway"),
                        (int) sync.number("deleted"),
                        (int) sync.number("deletedLate"))
                : null;
    }

    static Map<String, @Nullable Object> properties(CourtCounts counts) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("placed", counts.placed());
        row.put("unchanged", counts.unchanged());
        row.put("unmatched", counts.unmatched());
        row.put("turnedAway", counts.turnedAway());
        row.put("deleted", counts.deleted());
        row.put("deletedLate", counts.deletedLate());
        return row;
    }
}

package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtTurnedAway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one transaction in which a court's list changes. */
final class Commit {

    private static final int SLICE = 5_000;
    private static final Statement LIST = Statement.of(Commit.class, "list-now.cypher");
    private static final Statement TURN_AWAY = Statement.of(Commit.class, "turn-away-rows.cypher");
    private static final Statement CLOSE = Statement.of(Commit.class, "close-sync.cypher");

    private final Tools tools;
    private final int rowsMax;

    Commit(Tools tools, int rowsMax) {
        this.tools = tools;
        this.rowsMax = rowsMax;
    }

    /** What a chunk is sealed for. */
    static String place(String sync, int number) {
        return sync + "|" + number;
    }

    /** Whether it would change more than one commit may; told before any writer has to wait. */
    Optional<CourtRefusal> tooLarge(StagedRows staged, List<CourtDeletion> confirmed) {
        int changes = staged.changes() == 0 ? 0 : staged.changes() + confirmed.size();
        return changes > rowsMax
                ? Optional.of(new CourtRefusal.TooLarge(changes, rowsMax))
                : Optional.empty();
    }

    /**
     * Commits it.
     *
     * @throws Stopped if it cannot be; then nothing may be kept of it
     */
    void commit(
            Writing writing, SyncState state, StagedRows staged, List<CourtDeletion> confirmed) {
        CourtSync sync = state.sync();
        if (!sync.missing().isEmpty()) {
            throw new Stopped(new CourtRefusal.Incomplete(sync.missing()));
        }
        Row list = writing.run(LIST, Map.of("list", sync.terms().about())).getFirst();
        outOfPlace(list, sync.terms())
                .ifPresent(
                        refusal -> {
                            throw new Stopped(refusal);
                        });
        ListChange change = new ListChange(writing, sync, tools, rowsMax);
        state.hashes().forEach((number, hash) -> change.take(staged.chunk(writing, number, hash)));
        CourtCounts counts = change.finish(confirmed);
        turnAway(writing, sync.id(), change.turnedAway());
        Map<String, @Nullable Object> closed = new HashMap<>(SyncState.properties(counts));
        closed.put("state", State.COMMITTED.name());
        close(writing, sync.id(), closed, sync.terms().sourceVersion());
    }

    /** Whether it is behind the list as it stands, or builds on another one. */
    static Optional<CourtRefusal> outOfPlace(Row list, CourtSyncTerms terms) {
        Long stored = list.has("sourceVersion") ? list.number("sourceVersion") : null;
        if (stored != null && terms.sourceVersion() <= stored) {
            return Optional.of(new CourtRefusal.Stale(stored));
        }
        return terms.buildsOn(stored)
                ? Optional.empty()
                : Optional.of(new CourtRefusal.OtherBase(stored));
    }

    private static void turnAway(Writing writing, String sync, List<CourtTurnedAway> rows) {
        for (int from = 0; from < rows.size(); from += SLICE) {
            List<Map<String, Object>> slice =
                    rows.subList(from, Math.min(from + SLICE, rows.size())).stream()
                            .map(row -> GraphCourtSyncs.properties(sync, row))
                            .toList();
            writing.run(TURN_AWAY, Map.of("sync", sync, "rows", slice));
        }
    }

    /**
     * Closes an open sync.
     *
     * @param sourceVersion at which its list stands now; null if it stays where it was
     */
    static void close(
            Writing writing,
            String sync,
            Map<String, ? extends @Nullable Object> closed,
            @Nullable Long sourceVersion) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("id", sync);
        told.put("closed", closed);
        told.put("sourceVersion", sourceVersion);
        writing.run(CLOSE, told);
    }
}

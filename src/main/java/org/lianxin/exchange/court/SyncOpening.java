package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncTerms;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens a sync on the list as it stands.
 *
 * @param open how long it stays open after its last chunk
 */
record SyncOpening(CourtSyncTerms terms, Duration open) {

    private static final Statement LIST = Statement.of(SyncOpening.class, "list-now.cypher");
    private static final Statement OPEN = Statement.of(SyncOpening.class, "open-sync.cypher");

    /** Opens it, unless something stands in its way. */
    CourtOutcome<CourtSync> in(Writing writing, DoneMutations.Request request) {
        Optional<CourtRefusal> obstacle = obstacle(writing);
        if (obstacle.isPresent()) {
            return CourtOutcome.refused(obstacle.get());
        }
        String id = ContentHash.of(Map.of("key", request.key(), "about", terms.about()));
        Map<String, @Nullable Object> sync = new HashMap<>(SyncState.properties(terms));
        sync.put("id", id);
        sync.put("state", State.OPEN.name());
        sync.put("expiresAt", writing.recordedAt().plus(open));
        writing.run(OPEN, Map.of("list", terms.about(), "sync", sync));
        DoneMutations.note(writing, request, id);
        return CourtOutcome.done(SyncState.find(writing, id).orElseThrow().sync());
    }

    /**
     * A list older than ours, changes of another one than ours, or another sync of it; one that was
     * left open gives way.
     */
    private Optional<CourtRefusal> obstacle(Writing writing) {
        List<Row> rows = writing.run(LIST, Map.of("list", terms.about()));
        if (rows.isEmpty()) {
            return terms.buildsOn(null)
                    ? Optional.empty()
                    : Optional.of(new CourtRefusal.OtherBase(null));
        }
        Row list = rows.getFirst();
        Optional<CourtRefusal> outOfPlace = Commit.outOfPlace(list, terms);
        if (outOfPlace.isPresent()) {
            return outOfPlace;
        }
        String other = list.textOrNull("openSync");
        if (other == null) {
            return Optional.empty();
        }
        CourtSync before = SyncState.find(writing, other).orElseThrow().sync();
        if (before.state() == State.OPEN) {
            return Optional.of(new CourtRefusal.Busy(before.id(), before.expiresAt()));
        }
        Commit.close(writing, before.id(), Map.of("state", State.EXPIRED.name()), null);
        return Optional.empty();
    }
}

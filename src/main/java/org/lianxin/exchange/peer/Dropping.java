package org.lianxin.exchange.peer;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.RemovalReason;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Drops what an agreement that changed or ended lets this region keep no longer. */
final class Dropping {

    private static final Statement ALL = statement("all-foreign.cypher");
    private static final Statement EVER = statement("ever-foreign.cypher");
    private static final Statement DROP = statement("drop-foreign.cypher");
    private static final Statement HOLD = statement("hold-follow.cypher");
    private static final Statement SET = statement("set-follow.cypher");

    private final Forwarding forwarding;

    Dropping(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    /** Drops it; where the agreement goes on, the whole feed is taken anew. */
    void beyond(Writing writing, PeerAgreement agreement, LocalDate today) {
        String peer = agreement.peer().value();
        Row follow = writing.run(HOLD, Map.of("peer", peer)).getFirst().row("follow");
        boolean known = FollowRows.mark(follow) != null;
        if (!agreement.receivesOn(today)) {
            List<String> all =
                    writing.run(EVER, Map.of("peer", peer)).stream()
                            .map(row -> row.text("itemId"))
                            .toList();
            drop(writing, agreement, all);
            set(writing, peer, FollowRows.nothing(PeerFollowingState.ENDED));
        } else if (known) {
            List<String> beyond =
                    writing.run(ALL, Map.of("peer", peer)).stream()
                            .filter(row -> row.has("item") && !isCovered(row, agreement))
                            .map(row -> row.text("itemId"))
                            .toList();
            drop(writing, agreement, beyond);
            set(writing, peer, Map.of("state", PeerFollowingState.SNAPSHOT_WANTED.name()));
        } else {
            set(writing, peer, FollowRows.nothing(PeerFollowingState.FOLLOWING));
        }
    }

    private static boolean isCovered(Row row, PeerAgreement agreement) {
        return ForeignItem.read(row.text("item")).isCovered(agreement.terms());
    }

    private void drop(Writing writing, PeerAgreement agreement, List<String> items) {
        if (!items.isEmpty()) {
            writing.run(
                    DROP,
                    Map.of(
                            "peer", agreement.peer().value(),
                            "items", items,
                            "because", RemovalReason.OUT_OF_VIEW.name()));
            forwarding.take(writing, agreement.peer(), items, RemovalReason.OUT_OF_VIEW);
        }
    }

    private static void set(Writing writing, String peer, Map<String, ?> follow) {
        writing.run(SET, Map.of("peer", peer, "follow", follow));
    }

    private static Statement statement(String file) {
        return Statement.of(Dropping.class, file);
    }
}

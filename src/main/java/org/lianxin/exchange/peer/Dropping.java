package org.lianxin.exchange.peer;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.RecallKindDecision;
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
    private final Recalling recalling;

    Dropping(Forwarding forwarding, Recalling recalling) {
        this.recalling = recalling;
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
            recall(writing, agreement, kept(writing, agreement));
            drop(writing, agreement, all);
            set(writing, peer, FollowRows.nothing(PeerFollowingState.ENDED));
        } else if (known) {
            List<Row> beyond =
                    kept(writing, agreement).stream()
                            .filter(row -> !isCovered(row, agreement))
                            .toList();
            recall(writing, agreement, beyond);
            drop(writing, agreement, beyond.stream().map(row -> row.text("itemId")).toList());
            set(writing, peer, Map.of("state", PeerFollowingState.SNAPSHOT_WANTED.name()));
        } else {
            set(writing, peer, FollowRows.nothing(PeerFollowingState.FOLLOWING));
        }
    }

    /** What stands of this peer and was kept. */
    private static List<Row> kept(Writing writing, PeerAgreement agreement) {
        return writing.run(ALL, Map.of("peer", agreement.peer().value())).stream()
                .filter(row -> row.has("item"))
                .toList();
    }

    private void recall(Writing writing, PeerAgreement agreement, List<Row> formers) {
        recalling.note(
                writing,
                agreement.peer(),
                formers,
                (_, _) -> RecallKindDecision.ofForeign(RemovalReason.OUT_OF_VIEW));
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

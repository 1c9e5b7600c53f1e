package org.lianxin.exchange.peer;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerFollowing;
import org.lianxin.exchange.PeerFollowingRegister;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.PeerFollowings;
import org.lianxin.kernel.UnifiedCode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How far other regions' feeds are known, in Neo4j. */
final class GraphPeerFollowings implements PeerFollowings, PeerFollowingRegister {

    private static final Question<String, List<Row>> FOLLOWS =
            Question.ofTexts(
                    GraphPeerFollowings.class, "followings.cypher", row -> row.rows("follows"));
    private static final Statement HOLD =
            Statement.of(GraphPeerFollowings.class, "hold-follow.cypher");
    private static final Statement SET =
            Statement.of(GraphPeerFollowings.class, "set-follow.cypher");

    private final Questions questions;
    private final Transactions transactions;

    GraphPeerFollowings(Questions questions, Transactions transactions) {
        this.questions = questions;
        this.transactions = transactions;
    }

    @Override
    public List<PeerFollowing> all(Permit permit) {
        Objects.requireNonNull(permit);
        return rows("").stream().map(FollowRows::read).toList();
    }

    /** For the follower itself, which shows nobody anything. */
    Optional<Row> find(UnifiedCode peer) {
        return rows(peer.value()).stream().findFirst();
    }

    private List<Row> rows(String key) {
        return questions.ask(FOLLOWS, List.of(key)).byKey().getOrDefault(key, List.of());
    }

    @Override
    public Outcome retake(Permit permit, MutationKey key, UnifiedCode peer) {
        Objects.requireNonNull(permit);
        var request =
                new DoneMutations.Request(key.id(), "retakePeerFeed", Map.of("peer", peer.value()));
        if (find(peer).isEmpty()) {
            return new Outcome.Unknown();
        }
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Other _ -> new Outcome.KeyTaken();
                            case DoneMutations.Earlier.Same _ ->
                                    new Outcome.Done(held(writing, peer));
                            case DoneMutations.Earlier.Free _ -> {
                                if (held(writing, peer).state() == PeerFollowingState.ENDED) {
                                    yield new Outcome.Unknown();
                                }
                                want(writing, peer);
                                DoneMutations.note(writing, request, peer.value());
                                yield new Outcome.Done(held(writing, peer));
                            }
                        });
    }

    /** Has the whole taken anew, because what happened since cannot be told any more. */
    void want(UnifiedCode peer) {
        transactions.write(
                writing -> {
                    if (held(writing, peer).state() == PeerFollowingState.FOLLOWING) {
                        want(writing, peer);
                    }
                    return peer;
                });
    }

    private static void want(Writing writing, UnifiedCode peer) {
        writing.run(
                SET,
                Map.of(
                        "peer", peer.value(),
                        "follow", Map.of("state", PeerFollowingState.SNAPSHOT_WANTED.name())));
    }

    private static PeerFollowing held(Writing writing, UnifiedCode peer) {
        return FollowRows.read(
                writing.run(HOLD, Map.of("peer", peer.value())).getFirst().row("follow"));
    }
}

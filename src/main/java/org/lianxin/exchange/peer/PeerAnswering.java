package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.RecallDone;
import org.lianxin.kernel.UnifiedCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a peer for one round and answers what it has called back.
 *
 * <p>Its recalls are read before its feed: a recall is made after the change that it tells of, so
 * whatever was read of them is in the feed by then, and nothing is acknowledged of which this
 * region does not know what became. What a dying gateway did and did not acknowledge is still open
 * at the peer, and is acknowledged by the next round, in the same words.
 */
final class PeerAnswering {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** So many pages of recalls in a round; what lies behind them waits until some are answered. */
    private static final int PAGES_MAX = 50;

    /** After these there is no use in asking on. */
    private static final Set<String> SILENT = Set.of("UNREACHABLE", "NO_TOKEN", "STOPPED");

    private static final Statement SET = Statement.of(PeerAnswering.class, "set-follow.cypher");

    private final UntimedTransactions untimed;
    private final GraphPeerFollowings followings;
    private final PeerFollower follower;
    private final CarryingOut carryingOut;

    PeerAnswering(
            UntimedTransactions untimed,
            GraphPeerFollowings followings,
            PeerFollower follower,
            CarryingOut carryingOut) {
        this.untimed = untimed;
        this.followings = followings;
        this.follower = follower;
        this.carryingOut = carryingOut;
    }

    /** One round. */
    PeerFollower.Ended follow(UnifiedCode peer, PeerSource source) {
        PeerReply<List<List<PeerRecall>>> open = open(source);
        PeerFollower.Ended ended = follower.follow(peer, source);
        switch (open) {
            case PeerReply.Told<List<List<PeerRecall>>>(var pages) ->
                    answer(peer, source, pages, isAllKnown(peer, ended));
            case PeerReply.Failed<List<List<PeerRecall>>>(String problem) ->
                    note(peer, null, problem);
            case PeerReply.Gone<List<List<PeerRecall>>> _ -> note(peer, null, "GONE");
        }
        return ended;
    }

    private static PeerReply<List<List<PeerRecall>>> open(PeerSource source) {
        List<List<PeerRecall>> pages = new ArrayList<>();
        long after = 0;
        while (pages.size() < PAGES_MAX) {
            switch (source.openRecalls(after)) {
                case PeerReply.Told<List<PeerRecall>>(var page) -> {
                    if (page.isEmpty()) {
                        return new PeerReply.Told<>(pages);
                    }
                    pages.add(page);
                    after = page.getLast().seq();
                }
                case PeerReply.Failed<List<PeerRecall>>(String problem) -> {
                    return new PeerReply.Failed<>(problem);
                }
                case PeerReply.Gone<List<PeerRecall>> _ -> {
                    return new PeerReply.Gone<>();
                }
            }
        }
        return new PeerReply.Told<>(pages);
    }

    /** Whether all that the peer told is known here, or dropped because no agreement is left. */
    private boolean isAllKnown(UnifiedCode peer, PeerFollower.Ended ended) {
        return switch (ended) {
            case UP_TO_DATE -> true;
            case MORE, FAILED -> false;
            case STOPPED ->
                    followings
                            .find(peer)
                            .filter(
                                    row ->
                                            row.text("state")
                                                    .equals(PeerFollowingState.ENDED.name()))
                            .isPresent();
        };
    }

    private void answer(
            UnifiedCode peer, PeerSource source, List<List<PeerRecall>> pages, boolean allKnown) {
        int open = pages.stream().mapToInt(List::size).sum();
        String problem = null;
        for (List<PeerRecall> page : allKnown ? pages : List.<List<PeerRecall>>of()) {
            for (var each : carryingOut.in(peer, page).entrySet()) {
                String refused = acknowledge(source, each.getKey(), each.getValue());
                if (refused == null) {
                    open--;
                } else {
                    problem = refused;
                }
                if (refused != null && SILENT.contains(refused)) {
                    note(peer, open, problem);
                    return;
                }
            }
        }
        note(peer, open, problem);
    }

    /** Null if the peer has it. */
    private static @Nullable String acknowledge(
            PeerSource source, PeerRecall recall, List<RecallDone> done) {
        return switch (source.acknowledge(recall, done)) {
            case PeerReply.Told<Boolean> _ -> null;
            case PeerReply.Failed<Boolean>(String problem) -> problem;
            case PeerReply.Gone<Boolean> _ -> "GONE";
        };
    }

    private void note(UnifiedCode peer, @Nullable Integer open, @Nullable String problem) {
        Map<String, @Nullable Object> follow = new HashMap<>();
        follow.put("recallProblem", problem);
        if (open != null) {
            follow.put("openRecalls", open);
        }
        untimed.writeOne(LIMIT, SET, Map.of("peer", peer.value(), "follow", follow));
    }
}

package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows one peer's feed for one round. A lease keeps other gateways from asking for the same;
 * that nothing is taken twice does not rest on it but on the mark, see {@link Taking}.
 */
final class PeerFollower {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** So many pages in a row; the next round goes on. */
    private static final int PAGES_MAX = 200;

    /** A snapshot is held in memory until its digest is checked. */
    private static final int PARTS_MAX = 2_000;

    private static final Statement TAKE_LEASE =
            Statement.of(PeerFollower.class, "lease-follow.cypher");
    private static final Statement SET = Statement.of(PeerFollower.class, "set-follow.cypher");

    private final UntimedTransactions untimed;
    private final GraphPeerFollowings followings;
    private final Taking taking;
    private final Clock clock;
    private final String gateway;

    PeerFollower(
            UntimedTransactions untimed,
            GraphPeerFollowings followings,
            Taking taking,
            Clock clock,
            String gateway) {
        this.untimed = untimed;
        this.followings = followings;
        this.taking = taking;
        this.clock = clock;
        this.gateway = gateway;
    }

    /** How a round ended. */
    enum Ended {
        /** All that there was is known. */
        UP_TO_DATE,
        /** There is more, for the next round or another gateway. */
        MORE,
        /** The peer was not reached, or it refused. */
        FAILED,
        /** Nothing may be taken. */
        STOPPED
    }

    Ended follow(UnifiedCode peer, PeerSource source) {
        for (int page = 0; page < PAGES_MAX; page++) {
            if (!leases(peer)) {
                return Ended.MORE;
            }
            Row follow = followings.find(peer).orElseThrow();
            Ended ended =
                    switch (PeerFollowingState.valueOf(follow.text("state"))) {
                        case FOLLOWING -> page(peer, source, FollowRows.mark(follow));
                        case SNAPSHOT_WANTED -> whole(peer, source);
                        case DIVERGED, ENDED -> Ended.STOPPED;
                    };
            if (ended != Ended.MORE) {
                return ended;
            }
        }
        return Ended.MORE;
    }

    private boolean leases(UnifiedCode peer) {
        Instant now = clock.instant();
        return !untimed.writeOne(
                        LIMIT,
                        TAKE_LEASE,
                        Map.of(
                                "peer",
                                peer.value(),
                                "lease",
                                gateway,
                                "now",
                                now,
                                "until",
                                now.plus(LEASE)))
                .isEmpty();
    }

    private Ended page(UnifiedCode peer, PeerSource source, @Nullable PeerMark mark) {
        return switch (source.after(mark == null ? null : mark.next())) {
            case PeerReply.Told<PeerPage>(PeerPage page) -> taken(peer, source, mark, page);
            case PeerReply.Gone<PeerPage> _ -> {
                followings.want(peer);
                yield Ended.MORE;
            }
            case PeerReply.Failed<PeerPage>(String problem) -> failed(peer, problem);
        };
    }

    private Ended taken(
            UnifiedCode peer, PeerSource source, @Nullable PeerMark mark, PeerPage page) {
        if (mark != null
                && page.entries().isEmpty()
                && page.epoch().equals(mark.epoch())
                && page.after() == mark.seq()
                && page.prevHash().equals(mark.link())
                && page.digest().equals(mark.digest())) {
            heard(peer, null);
            return Ended.UP_TO_DATE;
        }
        return switch (taking.page(peer, mark, page)) {
            case TAKEN -> {
                heard(peer, null);
                yield page.isLast() ? acknowledged(peer, source) : Ended.MORE;
            }
            case OVERTAKEN -> Ended.MORE;
            case NOT_AGREED, DIVERGED -> Ended.STOPPED;
        };
    }

    /** Whether the peer could be told does not matter for what is known here; it is noted. */
    private Ended acknowledged(UnifiedCode peer, PeerSource source) {
        PeerMark mark = FollowRows.mark(followings.find(peer).orElseThrow());
        if (mark != null
                && source.acknowledge(mark) instanceof PeerReply.Failed<Boolean>(String problem)) {
            heard(peer, problem);
        }
        return Ended.UP_TO_DATE;
    }

    private Ended whole(UnifiedCode peer, PeerSource source) {
        List<PeerEntry> items = new ArrayList<>();
        String part = null;
        for (int parts = 0; parts < PARTS_MAX; parts++) {
            switch (source.snapshot(part)) {
                case PeerReply.Told<PeerSnapshot>(PeerSnapshot told) -> {
                    items.addAll(told.items());
                    part = told.nextPart();
                    if (part == null) {
                        return switch (taking.whole(peer, told.with(items))) {
                            case TAKEN, OVERTAKEN -> Ended.MORE;
                            case NOT_AGREED, DIVERGED -> Ended.STOPPED;
                        };
                    }
                    leases(peer);
                }
                case PeerReply.Gone<PeerSnapshot> _ -> {
                    return failed(peer, "GONE");
                }
                case PeerReply.Failed<PeerSnapshot>(String problem) -> {
                    return failed(peer, problem);
                }
            }
        }
        return failed(peer, "TOO_LARGE");
    }

    private Ended failed(UnifiedCode peer, String problem) {
        heard(peer, problem);
        return Ended.FAILED;
    }

    private void heard(UnifiedCode peer, @Nullable String problem) {
        Map<String, @Nullable Object> follow = new HashMap<>();
        follow.put("problem", problem);
        if (problem == null) {
            follow.put("heardAt", clock.instant());
        }
        untimed.writeOne(LIMIT, SET, Map.of("peer", peer.value(), "follow", follow));
    }
}

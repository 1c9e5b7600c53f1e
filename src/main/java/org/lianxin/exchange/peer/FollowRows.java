package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.PeerFollowing;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.Map;

/** How far a peer's feed is known, as the graph keeps it. */
final class FollowRows {

    private FollowRows() {}

    static PeerFollowing read(Row row) {
        String flaw = row.textOrNull("flaw");
        return new PeerFollowing(
                UnifiedCode.of(row.text("peer")),
                PeerFollowingState.valueOf(row.text("state")),
                row.textOrNull("epoch"),
                row.number("seq"),
                row.textOrNull("digest"),
                row.number("headSeq"),
                row.instantOrNull("heardAt"),
                row.textOrNull("problem"),
                flaw == null ? null : PeerFlaw.valueOf(flaw),
                row.number("flawSeq"),
                row.has("openRecalls") ? (int) row.number("openRecalls") : 0,
                row.textOrNull("recallProblem"));
    }

    /** Null while nothing is known. */
    static @Nullable PeerMark mark(Row row) {
        String epoch = row.textOrNull("epoch");
        return epoch == null
                ? null
                : new PeerMark(
                        epoch,
                        row.number("seq"),
                        row.text("link"),
                        row.text("lanes"),
                        row.textOrNull("next"));
    }

    /** What is known at that mark, and that it is followed. */
    static Map<String, @Nullable Object> following(PeerMark mark, long headSeq) {
        Map<String, @Nullable Object> follow = nothing(PeerFollowingState.FOLLOWING);
        follow.put("epoch", mark.epoch());
        follow.put("seq", mark.seq());
        follow.put("link", mark.link());
        follow.put("lanes", mark.lanes());
        follow.put("next", mark.next());
        follow.put("digest", mark.digest());
        follow.put("headSeq", headSeq);
        return follow;
    }

    /** Nothing is known. */
    static Map<String, @Nullable Object> nothing(PeerFollowingState state) {
        Map<String, @Nullable Object> follow = new HashMap<>();
        for (String name : new String[] {"epoch", "link", "lanes", "next", "digest", "flaw"}) {
            follow.put(name, null);
        }
        follow.put("problem", null);
        follow.put("state", state.name());
        follow.put("seq", 0);
        follow.put("headSeq", 0);
        follow.put("flawSeq", 0);
        return follow;
    }
}

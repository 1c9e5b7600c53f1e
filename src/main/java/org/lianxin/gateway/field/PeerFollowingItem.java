package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.PeerFollowing;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/** How far another region's feed is known, as the schema has it; numbers are texts. */
record PeerFollowingItem(
        UnifiedCode peer,
        PeerFollowingState state,
        @Nullable String epoch,
        String seq,
        @Nullable String digest,
        String headSeq,
        @Nullable Instant heardAt,
        @Nullable String problem,
        @Nullable PeerFlaw flaw,
        String flawSeq,
        int openRecalls,
        @Nullable String recallProblem) {

    static PeerFollowingItem of(PeerFollowing following) {
        return new PeerFollowingItem(
                following.peer(),
                following.state(),
                following.epoch(),
                Long.toString(following.seq()),
                following.digest(),
                Long.toString(following.headSeq()),
                following.heardAt(),
                following.problem(),
                following.flaw(),
                Long.toString(following.flawSeq()),
                following.openRecalls(),
                following.recallProblem());
    }
}

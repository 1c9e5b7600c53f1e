package org.lianxin.exchange.peer;

import org.lianxin.exchange.PeerRounds;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.util.Map;

/** One round: what agreements bring by time alone, then each peer's feed. */
final class PeerRound implements PeerRounds {

    private final DueAgreements due;
    private final PeerFollower follower;
    private final Map<UnifiedCode, PeerSource> sources;
    private final Clock clock;

    PeerRound(
            DueAgreements due,
            PeerFollower follower,
            Map<UnifiedCode, PeerSource> sources,
            Clock clock) {
        this.due = due;
        this.follower = follower;
        this.sources = Map.copyOf(sources);
        this.clock = clock;
    }

    @Override
    public void walk() {
        due.catchUp(Shanghai.dayOf(clock.instant()));
        sources.forEach(follower::follow);
    }
}

package org.lianxin.exchange.peer;

import org.lianxin.exchange.PeerRounds;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.util.Map;

/** One round: what agreements bring by time alone, then each peer's feed and recalls. */
final class PeerRound implements PeerRounds {

    private final DueAgreements due;
    private final PeerAnswering answering;
    private final Map<UnifiedCode, PeerSource> sources;
    private final Clock clock;

    PeerRound(
            DueAgreements due,
            PeerAnswering answering,
            Map<UnifiedCode, PeerSource> sources,
            Clock clock) {
        this.due = due;
        this.answering = answering;
        this.sources = Map.copyOf(sources);
        this.clock = clock;
    }

    @Override
    public void walk() {
        due.catchUp(Shanghai.dayOf(clock.instant()));
        sources.forEach(answering::follow);
    }
}

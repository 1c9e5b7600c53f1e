package org.lianxin.listing.graph;

import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.ListingLife;

import java.util.function.Supplier;

/** What a step came to, in the words of the register. */
final class LifeOutcomes {

    private LifeOutcomes() {}

    static LifeOutcome of(Life.Outcome outcome, Supplier<ListingLife> now) {
        return switch (outcome) {
            case Life.Outcome.Moved _ -> new LifeOutcome.Moved(now.get());
            case Life.Outcome.Refused refused -> new LifeOutcome.Refused(refused.reason());
            case Life.Outcome.Overtaken overtaken ->
                    new LifeOutcome.Overtaken(overtaken.versionNow(), overtaken.since());
            case Life.Outcome.SecondOfficerMissing _ -> new LifeOutcome.SecondOfficerMissing();
        };
    }
}

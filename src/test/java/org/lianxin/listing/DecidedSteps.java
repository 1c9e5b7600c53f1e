package org.lianxin.listing;

import org.lianxin.conduct.Rows;

/** Steps as the authority of the tests decides on them. */
public final class DecidedSteps {

    private DecidedSteps() {}

    public static StepWanted of(ListingLife life, LifeStep step) {
        return new StepWanted(
                step,
                life.life().version(),
                new Decider("试点市场监督管理局", Rows.AUTHORITY, "甲", null),
                "依据");
    }
}

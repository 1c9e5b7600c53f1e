package org.lianxin.remedy.graph;

import org.lianxin.cypher.Writing;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.StepWanted;

/**
 * Takes the steps that follow for listings. A listing that cannot take one is left as it is: its
 * city's plan knows no such step, or it rests for another dispute, or it is over.
 */
final class ListingSteps {

    private final LifeSteps steps;

    ListingSteps(LifeSteps steps) {
        this.steps = steps;
    }

    void take(Writing writing, String listing, LifeStep step, By by) {
        steps.find(writing, listing)
                .ifPresent(
                        found ->
                                steps.take(
                                        writing,
                                        listing,
                                        new StepWanted(
                                                step,
                                                found.life().version(),
                                                by.decider(),
                                                by.ground())));
    }
}

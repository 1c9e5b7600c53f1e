package org.lianxin.listing;

/** What becomes of a step. */
public sealed interface StepOutcome {

    record Taken(LifeState now) implements StepOutcome {}

    record Refused(StepRefusal reason) implements StepOutcome {}
}

package org.lianxin.measure;

import java.util.List;

/** What became of what a body wanted to record of a promise. */
public sealed interface PromiseOutcome {

    /** It stands like this; the same again for the same key. */
    record Done(Promise promise) implements PromiseOutcome {}

    /** All that stands against taking the matter in. */
    record Lacking(List<PromiseLack> lacks) implements PromiseOutcome {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /** Somebody was quicker: what happened since. */
    record Overtaken(long versionNow, List<Promise.Step> since) implements PromiseOutcome {
        public Overtaken {
            since = List.copyOf(since);
        }
    }

    record Refused(Reason reason) implements PromiseOutcome {}

    /** Reasons in a word. */
    enum Reason {
        /** There is no such promise, or it is another body's. */
        UNKNOWN,
        /** It is fulfilled or broken already. */
        OUT_OF_ORDER,
        /** It cannot be broken before its last day has passed. */
        NOT_DUE_YET,
        /** The day lies in the future, or before it was given. */
        DAY_OUT_OF_RANGE,
        /** No plan is in force that would say how. */
        NO_PLAN,
        /** The idempotency key was used for something else. */
        KEY_REUSED
    }
}

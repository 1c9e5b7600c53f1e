package org.lianxin.listing;

import java.util.List;

/** What became of a step that an authority wanted. Only {@link Moved} changed anything. */
public sealed interface LifeOutcome {

    record Moved(ListingLife life) implements LifeOutcome {}

    /** It was done before under the same key: the life as it stood then. */
    record Repeated(ListingLife life) implements LifeOutcome {}

    /** All that is missing, at once. */
    record Lacking(List<Lack> lacks) implements LifeOutcome {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    record Refused(StepRefusal reason) implements LifeOutcome {}

    /** Somebody was quicker: what changed since the version seen. */
    record Overtaken(long versionNow, List<StepTaken> since) implements LifeOutcome {
        public Overtaken {
            since = List.copyOf(since);
        }
    }

    record SecondOfficerMissing() implements LifeOutcome {}

    /** The idempotency key was used before, for something else. */
    record KeyTaken() implements LifeOutcome {}
}

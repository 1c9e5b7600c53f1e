package org.lianxin.measure;

import java.util.List;

/** What becomes of a deed that an officer wants recorded. */
public sealed interface DeedOutcome {

    record Done(Execution execution) implements DeedOutcome {}

    record Refused(DeedRefusal reason) implements DeedOutcome {}

    /** Somebody was quicker: what was done since. */
    record Overtaken(long versionNow, List<DeedDone> since) implements DeedOutcome {
        public Overtaken {
            since = List.copyOf(since);
        }
    }
}

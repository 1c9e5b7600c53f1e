package org.lianxin.exchange;

import java.util.List;
import java.util.Optional;

/** What became of a request to watch subjects, or to end that. */
public sealed interface WatchOutcome {

    /**
     * It was looked at item by item; the same again for the same key.
     *
     * @param watches in the order asked: each as it began or as it was until now; empty where
     *     nothing was changed, since no consent covers it or there is no such watch
     */
    record Done(List<Optional<Watch>> watches) implements WatchOutcome {
        public Done {
            watches = List.copyOf(watches);
        }
    }

    /** Nothing was changed. */
    record Refused(Reason reason) implements WatchOutcome {}

    /** Why nothing was changed. */
    enum Reason {
        /** The idempotency key was used before, for something else. */
        KEY_REUSED
    }
}

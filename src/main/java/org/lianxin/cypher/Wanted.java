package org.lianxin.cypher;

import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;

/** What a row comes to, before the graph is asked how its statement stands. */
public sealed interface Wanted permits Version, Wanted.Faulty {

    /** It is to be kept aside, whatever stands. */
    record Faulty(RowFault fault) implements Wanted {

        RowOutcome outcome() {
            return new RowOutcome.Quarantined(fault);
        }
    }
}

package org.lianxin.subject;

import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.SubjectId;

/** Whom a row is about, or why that cannot be said. */
public sealed interface PartyOutcome {

    record Resolved(SubjectId id) implements PartyOutcome {}

    /** The row is to be quarantined. */
    record Unresolved(RowFault fault) implements PartyOutcome {}
}

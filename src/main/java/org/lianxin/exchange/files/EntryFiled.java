package org.lianxin.exchange.files;

import org.lianxin.conduct.EntryRow;
import org.lianxin.subject.LegacyIdentifierRow;

import java.util.List;

/** A row of 双公示: what was decided, and which older identifiers it says belong together. */
record EntryFiled(EntryRow entry, List<LegacyIdentifierRow> identifiers) {

    EntryFiled {
        identifiers = List.copyOf(identifiers);
    }
}

package org.lianxin.conduct;

import org.lianxin.kernel.Filing;
import org.lianxin.subject.Party;

/** A row that states a licence or a penalty about somebody. */
public record EntryRow(Party about, EntryStatement statement, Filing filing) {}

package org.lianxin.subject;

import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.UnifiedCode;

/** A row that says who holds which title in which organisation. */
public record RoleRow(
        UnifiedCode organisation,
        Party.Individual person,
        String title,
        Interval held,
        Filing filing) {

    public RoleRow {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a role has a title");
        }
    }
}

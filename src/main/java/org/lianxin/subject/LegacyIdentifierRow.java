package org.lianxin.subject;

import org.lianxin.kernel.Filing;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.UnifiedCode;

/** A row that ties an identifier from before the unified code to an organisation. */
public record LegacyIdentifierRow(
        LegacyKind kind, String value, UnifiedCode organisation, Filing filing) {

    public LegacyIdentifierRow {
        value = LegacyCodes.normalise(kind, value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a legacy identifier is not blank");
        }
    }
}

package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Purpose;
import org.lianxin.audit.AuditBasis;

/**
 * On what footing one entry of a feed is shown.
 *
 * @param claim the consent of which this takes a use; null where none is used
 * @param purpose what for, where the feed itself says it
 */
public record EntryFooting(AuditBasis basis, @Nullable String claim, @Nullable Purpose purpose) {

    /** One that takes no use of a consent. */
    public static EntryFooting on(AuditBasis basis) {
        return new EntryFooting(basis, null, null);
    }
}

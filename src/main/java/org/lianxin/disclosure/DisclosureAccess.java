package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Allowance;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.audit.AuditBasis;

import java.util.List;
import java.util.Set;

/**
 * On what footing a subject is shown. It stands beside what is shown, so that what is published of
 * a subject never looks like all there is.
 *
 * @param full the kinds of facts that are told in full; of the others only what is published
 * @param claim the consent of which this takes a use; null where none is used
 */
public record DisclosureAccess(
        Mode mode, AuditBasis basis, List<DataCategory> full, @Nullable String claim) {

    public DisclosureAccess {
        full = full.stream().sorted().toList();
    }

    public static DisclosureAccess of(Allowance.Allowed allowed) {
        return new DisclosureAccess(
                allowed.mode(),
                allowed.basis(),
                List.copyOf(full(allowed.mode(), allowed.categories())),
                allowed.claim());
    }

    /** Whether facts of that kind are told in full, and not only as far as they are published. */
    public boolean inFull(DataCategory kind) {
        return full.contains(kind);
    }

    private static Set<DataCategory> full(Mode mode, Set<DataCategory> allowed) {
        return switch (mode) {
            case PUBLIC -> Set.of();
            case AUTHORISED -> allowed;
            case SHARED, SELF, SUPERVISION -> Set.of(DataCategory.values());
        };
    }
}

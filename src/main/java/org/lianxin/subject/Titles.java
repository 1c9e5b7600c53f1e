package org.lianxin.subject;

import org.lianxin.kernel.RoleKind;

import java.time.Instant;
import java.util.Set;

/**
 * The table that says what kind of role a title is: {@code graph-seed/catalogues/titles.yaml}.
 *
 * <p>It is asked when a role is read. A correction is a new line with the instant from which it
 * counts, so an answer as known before that instant stays what it was.
 */
public interface Titles {

    /**
     * The kinds of role that a title as filed stands for, in the order of {@link RoleKind}: more
     * than one where it names several offices, {@link RoleKind#UNKNOWN} for any part that the table
     * does not hold.
     */
    Set<RoleKind> kindsOf(String title, Instant knownAt);

    /** The kinds by the newest lines of the table; for reports, not for answers. */
    default Set<RoleKind> kindsOf(String title) {
        return kindsOf(title, Instant.MAX);
    }
}

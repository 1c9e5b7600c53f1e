package org.lianxin.audit;

import java.util.List;

/** The log, as whoever is about to disclose something writes to it. */
public interface AuditLog {

    /**
     * Appends these entries, all of them or none, and returns once they are committed.
     *
     * <p>What the drafts tell of may be disclosed only after this has returned, and only where the
     * answer is {@link Appended.Logged}. Blocks; many callers share one commit. No drafts append
     * nothing.
     *
     * @return one for each draft, in their order
     * @throws AuditUnavailable if it is not known to be committed: nothing may be disclosed
     */
    List<Appended> append(List<AuditDraft> drafts);
}

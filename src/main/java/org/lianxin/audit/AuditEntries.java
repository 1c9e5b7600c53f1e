package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the log.
 *
 * <p>It asks for no permit, for the module that makes permits stands above: whoever calls it has
 * made sure that the caller may read about that subject, or made that request.
 */
public interface AuditEntries {

    /**
     * All that was logged about a subject, newest first. Whatever was committed before the call is
     * in it.
     *
     * @param subject its pseudonym
     * @param before only entries with a smaller index; {@code null} begins with the newest
     * @param first how many at most, from 1 to 200
     * @throws AuditUnavailable if the log cannot be read
     */
    EntryPage about(String subject, @Nullable Long before, int first);

    /**
     * What a request left in the log, oldest first, at most 1,000 entries: empty if it never got so
     * far.
     *
     * @throws AuditUnavailable if the log cannot be read
     */
    List<AuditEntry> byRequest(String client, String requestId);

    /**
     * The entry at that place; empty if the log is not that long.
     *
     * @throws AuditUnavailable if the log cannot be read
     */
    Optional<AuditEntry> at(long index);
}

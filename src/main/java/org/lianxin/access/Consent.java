package org.lianxin.access;

import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/**
 * A subject's consent 授权 that an organisation sees facts about it.
 *
 * @param id lasting and opaque; a later one sorts behind an earlier one
 * @param grantee the registered organisation that may use it
 * @param terms as they stand now; they were only ever narrowed
 * @param uses how often it was used so far
 * @param grantedAt when it was first recorded
 * @param recordedAt when this version was recorded: granted, narrowed or revoked
 */
public record Consent(
        String id,
        SubjectId subject,
        UnifiedCode grantee,
        ConsentTerms terms,
        ConsentState state,
        ConsentUses uses,
        Instant grantedAt,
        Instant recordedAt) {}

package org.lianxin.audit;

/**
 * An entry and the proof that it stands in the log.
 *
 * @param leaf the entry as it was hashed
 */
public record ProvenEntry(AuditEntry entry, String leaf, InclusionProof proof) {}

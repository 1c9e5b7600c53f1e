package org.lianxin.audit;

import java.util.Optional;

/** Proofs about the log, for whoever checks it. They say nothing about what an entry holds. */
public interface Proofs {

    /**
     * Proves where an entry stands.
     *
     * @return empty if there is no such index in the tree of that size, or the log is not that long
     * @throws AuditUnavailable if the log cannot be read
     */
    Optional<InclusionProof> inclusion(long index, long size);

    /**
     * Proves that the log only grew.
     *
     * @return empty if {@code from} is greater than {@code to}, or the log is not that long
     * @throws AuditUnavailable if the log cannot be read
     */
    Optional<ConsistencyProof> consistency(long from, long to);
}

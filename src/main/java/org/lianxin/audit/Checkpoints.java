package org.lianxin.audit;

import java.util.Optional;

/** The signed trees. */
public interface Checkpoints {

    /**
     * The latest one; that of the empty log where nothing has been appended.
     *
     * <p>Whatever was committed before the call is in it.
     *
     * @throws AuditUnavailable if the log cannot be read
     */
    Checkpoint latest();

    /**
     * The one signed when the log had that size; empty if no commit ended there.
     *
     * @throws AuditUnavailable if the log cannot be read
     */
    Optional<Checkpoint> ofSize(long size);
}

package org.lianxin.measure;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/** Records what bodies do: each deed in one transaction with its idempotency key. */
public interface ExecutionRegister {

    /**
     * Records a deed of the permit's own body on the version that its officer saw.
     *
     * @param body the caller's own
     */
    DeedOutcome record(
            Permit permit,
            MutationKey key,
            CarryingBody body,
            AssignmentKey assignment,
            DeedWanted wanted);
}

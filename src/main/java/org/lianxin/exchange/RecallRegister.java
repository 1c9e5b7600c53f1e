package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;

/** How recipients acknowledge. */
public interface RecallRegister {

    /**
     * Notes what the recipient did. Said again in the same words it stays as it is; in other words
     * it is a further version.
     *
     * @param organisation the caller's own
     */
    RecallOutcome acknowledge(
            Permit permit,
            MutationKey key,
            String organisation,
            String id,
            RecallAcknowledged said);
}

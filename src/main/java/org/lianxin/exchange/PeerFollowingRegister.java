package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.UnifiedCode;

/** What the credit office decides about the following of another region's feed. */
public interface PeerFollowingRegister {

    /** Has the whole of it taken anew, as must be after it diverged. */
    Outcome retake(Permit permit, MutationKey key, UnifiedCode peer);

    /** What became of it. */
    sealed interface Outcome {

        /** It is so now. */
        record Done(PeerFollowing following) implements Outcome {}

        /** That peer is not followed. */
        record Unknown() implements Outcome {}

        /** The key was used for something else. */
        record KeyTaken() implements Outcome {}
    }
}

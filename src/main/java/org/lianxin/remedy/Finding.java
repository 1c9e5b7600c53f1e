package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param correction how a wrong entry is put right; given for a wrong one and for no other
 * @param says the reasons
 */
public record Finding(Settlement.Found found, @Nullable Correction correction, String says) {

    public Finding {
        DisputeWanted.requireText(says);
        if ((found == Settlement.Found.WRONG) != (correction != null)) {
            throw new IllegalArgumentException("what is wrong is corrected, and nothing else is");
        }
    }
}

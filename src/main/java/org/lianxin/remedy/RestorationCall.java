package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that a body was called on to put right, and what it reported.
 *
 * @param dispute by which the listing was found wrong
 * @param says what it did; null while it has not reported
 */
public record RestorationCall(
        String id,
        String dispute,
        Restoration restoration,
        @Nullable String says,
        Instant calledAt) {

    /** Whether the body has not reported yet. */
    public boolean isOpen() {
        return restoration.restoredOn() == null;
    }
}

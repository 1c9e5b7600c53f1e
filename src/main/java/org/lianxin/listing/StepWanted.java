package org.lianxin.listing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A step that an officer wants taken.
 *
 * @param versionSeen the version of the listing's life that the officer decided on
 * @param officer who decides
 * @param second who decides with them, where two must
 * @param ground on what ground
 */
public record StepWanted(
        LifeStep step,
        long versionSeen,
        String officer,
        @Nullable String second,
        String ground,
        Instant at) {

    public StepWanted {
        if (officer.isBlank() || ground.isBlank()) {
            throw new IllegalArgumentException("a step names its officer and its ground");
        }
        if (officer.equals(second)) {
            throw new IllegalArgumentException("four eyes are those of two officers");
        }
    }
}

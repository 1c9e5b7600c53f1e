package org.lianxin.listing;

import org.jspecify.annotations.Nullable;

/**
 * Who decides a step.
 *
 * @param authority name of the body that decides
 * @param authorityCode its unified code; null where its source gives none
 * @param officer the person, as the body names its officers; never an ID number
 * @param second who decides with them, where two must
 */
public record Decider(
        String authority, @Nullable String authorityCode, String officer, @Nullable String second) {

    public Decider {
        if (authority.isBlank() || officer.isBlank()) {
            throw new IllegalArgumentException("a step names who decides it");
        }
        if (officer.equals(second)) {
            throw new IllegalArgumentException("four eyes are those of two officers");
        }
    }
}

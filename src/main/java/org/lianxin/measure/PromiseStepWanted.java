package org.lianxin.measure;

import java.time.LocalDate;

/**
 * What a body found of a promise.
 *
 * @param versionSeen the version that its officer decided on
 * @param kept whether it was fulfilled, or broken
 * @param on the day on which it was
 * @param officer as the body names its officers; never an ID number
 */
public record PromiseStepWanted(
        long versionSeen, boolean kept, LocalDate on, String officer, String because) {

    public PromiseStepWanted {
        PromiseWanted.requireText(officer);
        PromiseWanted.requireText(because);
    }
}

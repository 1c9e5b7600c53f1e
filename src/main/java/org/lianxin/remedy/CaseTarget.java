package org.lianxin.remedy;

/**
 * What a case is about: a listing, or a credit entry that stands for itself.
 *
 * @param key the natural key, lasting
 */
public record CaseTarget(Kind kind, String key) {

    /** Sorts of things that can be disputed or repaired. */
    public enum Kind {
        LISTING,
        ENTRY
    }
}

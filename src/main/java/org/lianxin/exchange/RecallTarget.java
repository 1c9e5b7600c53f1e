package org.lianxin.exchange;

/**
 * What a recall is about: never what it stated.
 *
 * @param id under which it was shown
 */
public record RecallTarget(Kind kind, String id) {

    /** What sort of thing. */
    public enum Kind {
        LISTING,
        ENTRY,
        FOREIGN_ENTRY
    }
}

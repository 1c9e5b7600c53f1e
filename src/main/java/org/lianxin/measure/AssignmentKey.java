package org.lianxin.measure;

import org.lianxin.cypher.NaturalKey;

/**
 * What is assigned to whom.
 *
 * @param listing the listing's id
 * @param measure the measure's code, or {@link #INITIATION}
 * @param body unified code of the body that carries it out
 */
public record AssignmentKey(String listing, String measure, String body) {

    /**
     * Stands where a measure's code would, for what an initiating department owes for its listing
     * as a whole: nothing but feedback.
     */
    public static final String INITIATION = "INITIATION";

    /** One text for all three. */
    public String id() {
        return NaturalKey.of(listing, measure, body);
    }

    public boolean isInitiation() {
        return measure.equals(INITIATION);
    }
}

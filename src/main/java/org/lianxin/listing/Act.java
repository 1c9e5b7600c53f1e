package org.lianxin.listing;

import java.time.LocalDate;

/**
 * An act of dishonesty that its own authority has dealt with.
 *
 * @param entry the credit entry
 * @param category in the words of the city's plan
 */
public record Act(String entry, LocalDate on, Gravity gravity, String category) {

    /** How grave its authority found it. */
    public enum Gravity {
        /** 轻微 */
        MINOR,
        /** 较重 */
        GRAVER,
        /** 严重 */
        SERIOUS
    }
}

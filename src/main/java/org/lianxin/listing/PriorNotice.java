package org.lianxin.listing;

import java.time.LocalDate;

/**
 * What a subject is told before it is listed 事前告知.
 *
 * @param answerBy the last day on which it may answer
 */
public record PriorNotice(
        LocalDate servedOn,
        LocalDate answerBy,
        boolean reason,
        boolean basis,
        boolean consequence,
        boolean remedy) {

    public PriorNotice {
        if (answerBy.isBefore(servedOn)) {
            throw new IllegalArgumentException("an answer comes after the notice");
        }
    }

    /** Whether it tells all four things. */
    public boolean complete() {
        return reason && basis && consequence && remedy;
    }
}

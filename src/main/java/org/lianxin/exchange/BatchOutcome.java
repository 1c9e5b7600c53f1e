package org.lianxin.exchange;

import java.util.List;

/**
 * What became of one small text.
 *
 * @param turnedAway each quarantined or rejected row, in the order of the text
 */
public record BatchOutcome(IntakeOutcome outcome, List<RejectedRow> turnedAway) {

    public BatchOutcome {
        turnedAway = List.copyOf(turnedAway);
    }
}

package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

/**
 * A repair that a subject applies for, at the body that placed or decided what is repaired.
 *
 * @param says what was put right, in its words
 * @param evidence where the proof is kept; null where none is brought
 * @param commitment where the written commitment 信用承诺书 is kept; null where none is brought
 */
public record RepairWanted(
        CaseTarget target,
        RepairRequest.Way way,
        String says,
        @Nullable String evidence,
        @Nullable String commitment) {

    public RepairWanted {
        DisputeWanted.requireText(says);
        if (evidence != null) {
            DisputeWanted.requireText(evidence);
        }
        if (commitment != null) {
            DisputeWanted.requireText(commitment);
        }
    }

    /** The same about that listing or entry. */
    public RepairWanted about(CaseTarget found) {
        return new RepairWanted(found, way, says, evidence, commitment);
    }
}

package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

/**
 * What the deciding body found on an application for repair.
 *
 * @param madeGood whether the duty is fulfilled and the harm undone, as it checked
 * @param gravity the class of the act, by its field's standards
 * @param lifted whether the listing ends where the plan lets it be reduced or lifted; without
 *     meaning elsewhere
 * @param statement the statement of repair 修复说明, where one has to be published
 * @param says the reasons
 */
public record RepairFinding(
        boolean madeGood,
        Gravity gravity,
        boolean lifted,
        @Nullable String statement,
        String says) {

    public RepairFinding {
        DisputeWanted.requireText(says);
        if (statement != null) {
            DisputeWanted.requireText(statement);
        }
    }
}

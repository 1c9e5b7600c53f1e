package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An entry that a sync took off the list.
 *
 * @param dueOn the last day in time; null where there is none
 */
public record CourtDeleted(
        String entry,
        String caseNumber,
        CourtDeletionReason reason,
        LocalDate arisenOn,
        @Nullable LocalDate dueOn,
        LocalDate deletedOn) {

    public boolean late() {
        return dueOn != null && deletedOn.isAfter(dueOn);
    }
}

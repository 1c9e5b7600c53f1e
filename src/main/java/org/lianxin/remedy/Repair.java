package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.List;

/**
 * An application for repair 信用修复 and all its steps, as known at the instant asked for.
 *
 * @param subjectName as what is to be repaired spells it
 * @param decider unified code of the body that decides; of a court's entry, the court's, if known
 */
public record Repair(
        String id,
        CaseTarget target,
        SubjectId subject,
        String subjectName,
        City city,
        RepairRequest.Way way,
        String says,
        @Nullable String evidence,
        @Nullable String commitment,
        @Nullable String decider,
        LocalDate appliedOn,
        RepairState state,
        List<CaseStep> history) {

    public Repair {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a repair begins with a step");
        }
    }

    public long version() {
        return history.getLast().version();
    }
}

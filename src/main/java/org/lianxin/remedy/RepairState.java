package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where an application for repair stands. */
public sealed interface RepairState {

    /** It is with the body that decides. */
    record Applied() implements RepairState {}

    /**
     * It is repaired.
     *
     * @param ended whether the listing or entry is served no longer
     * @param statement the published statement of repair; null where none has to be
     */
    record Repaired(
            RepairOutcome.Repaired outcome,
            Gravity gravity,
            boolean ended,
            @Nullable String statement)
            implements RepairState {}

    /** It is not, or not yet. */
    record NotRepaired(List<RepairOutcome.Missing> missing, List<NextRemedy> next)
            implements RepairState {
        public NotRepaired {
            missing = List.copyOf(missing);
            next = List.copyOf(next);
        }
    }

    /** The executing court decides. */
    record AtCourt(String court, String article) implements RepairState {}
}

package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Why nothing became of what somebody wanted done with a case. */
public sealed interface CaseRefusal {

    /** For one of the reasons that need no more words. */
    record For(Reason reason) implements CaseRefusal {}

    /**
     * The city's plan does not let it in as it is.
     *
     * @param receiver unified code of the body that would receive it, where it is one body
     */
    record NotAccepted(Acceptance.NotAccepted why, @Nullable String receiver)
            implements CaseRefusal {}

    /** What a repair lacks, all of it. */
    record NotRepairable(List<RepairOutcome.Missing> missing) implements CaseRefusal {
        public NotRepairable {
            missing = List.copyOf(missing);
        }
    }

    /** Somebody was quicker: what changed since. */
    record Overtaken(long versionNow, List<CaseStep> since) implements CaseRefusal {
        public Overtaken {
            since = List.copyOf(since);
        }
    }

    /** Reasons in a word. */
    enum Reason {
        /** The idempotency key was used before, for something else. */
        KEY_REUSED,
        /** The caller is not the subject, nor its legal representative in office. */
        NOT_THE_SUBJECT,
        /** There is no such listing or entry of that subject, or it is over. */
        TARGET_UNKNOWN,
        /** No plan is in force that would say how. */
        NO_PLAN,
        /** A dispute on the same ground is open. */
        ALREADY_OPEN,
        /** There is no such case, or it is not the caller's to decide. */
        CASE_UNKNOWN,
        /** The case is not at the stage for this. */
        OUT_OF_ORDER,
        /** It is called corrected, and nothing new was handed in since it was disputed. */
        NOT_CORRECTED_YET,
        /** The statement of repair that has to be published is missing. */
        NO_STATEMENT
    }
}

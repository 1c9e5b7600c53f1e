package org.lianxin.remedy;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.SubjectId;

/**
 * How repair is applied for and decided. What is repaired is served no longer from the instant of
 * the decision, in the same transaction.
 */
public interface RepairRegister {

    /**
     * The subject applies; only it can, or its legal representative in office. Who decides is the
     * body that placed the listing, or made the decision. What is missing is told all at once.
     */
    CaseOutcome<Repair> apply(
            Permit permit, MutationKey key, SubjectId subject, RepairWanted wanted);

    /** The body that decides has checked. */
    CaseOutcome<Repair> decide(
            Permit permit, MutationKey key, CaseSeen seen, RepairFinding finding);
}

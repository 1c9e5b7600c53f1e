package org.lianxin.remedy;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.SubjectId;

/**
 * How a dispute is filed, accepted and decided. Whatever follows for a listing or an entry stands
 * in the same transaction: every reader sees it from the same instant.
 */
public interface DisputeRegister {

    /**
     * The subject files one; only it can, or its legal representative in office. A court's entry is
     * sent to the executing court at once.
     */
    CaseOutcome<Dispute> file(
            Permit permit, MutationKey key, SubjectId subject, DisputeWanted wanted);

    /** The caller's body begins one itself 主动发现, which accepts it too. */
    CaseOutcome<Dispute> begin(Permit permit, MutationKey key, DisputeWanted wanted);

    /** The receiver accepts it 受理: from here on measures rest, where the plan says so. */
    CaseOutcome<Dispute> accept(Permit permit, MutationKey key, CaseSeen seen, String because);

    /** The receiver does not accept it. */
    CaseOutcome<Dispute> decline(Permit permit, MutationKey key, CaseSeen seen, String because);

    /**
     * The subject takes back what it filed, before it is decided: the annotation is cleared and
     * measures go on, as if it had been found without ground. No body withdraws for it, and it
     * withdraws nothing that an authority began.
     */
    CaseOutcome<Dispute> withdraw(
            Permit permit, MutationKey key, SubjectId subject, CaseSeen seen, String because);

    /** The verifier decides it. */
    CaseOutcome<Dispute> settle(Permit permit, MutationKey key, CaseSeen seen, Finding finding);
}

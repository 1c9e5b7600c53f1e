package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Selves;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairFinding;
import org.lianxin.remedy.RepairRegister;
import org.lianxin.remedy.RepairWanted;

import java.util.HashMap;
import java.util.Map;

/** Keeps repairs in Neo4j, one transaction for each step, its consequences and its key. */
final class GraphRepairRegister implements RepairRegister {

    private final Once<Repair> once;
    private final Selves selves;
    private final RepairHandling handling;

    GraphRepairRegister(Transactions transactions, Selves selves, RepairHandling handling) {
        this.once = new Once<>(transactions, Repair::id, RepairCases::at);
        this.selves = selves;
        this.handling = handling;
    }

    @Override
    public CaseOutcome<Repair> apply(
            Permit permit, MutationKey key, SubjectId subject, RepairWanted wanted) {
        if (!selves.is(permit.caller(), subject)) {
            return CaseOutcome.refused(Reason.NOT_THE_SUBJECT);
        }
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("subject", subject.value());
        told.put("target", wanted.target());
        told.put("way", wanted.way());
        told.put("says", wanted.says());
        told.put("evidence", wanted.evidence());
        told.put("commitment", wanted.commitment());
        return once.run(
                key,
                "applyForRepair",
                told,
                writing ->
                        handling.apply(
                                writing, subject, wanted, Officer.of(permit, writing).asSubject()));
    }

    @Override
    public CaseOutcome<Repair> decide(
            Permit permit, MutationKey key, CaseSeen seen, RepairFinding finding) {
        Map<String, @Nullable Object> told = GraphDisputeRegister.told(seen, finding.says());
        told.put("madeGood", finding.madeGood());
        told.put("gravity", finding.gravity());
        told.put("lifted", finding.lifted());
        told.put("statement", finding.statement());
        return once.run(
                key,
                "decideRepair",
                told,
                writing -> handling.decide(writing, seen, finding, Officer.of(permit, writing)));
    }
}

package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Selves;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.SubjectId;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeRegister;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.Finding;

import java.util.HashMap;
import java.util.Map;

/** Keeps disputes in Neo4j, one transaction for each step, its consequences and its key. */
final class GraphDisputeRegister implements DisputeRegister {

    private final Once<Dispute> once;
    private final Selves selves;
    private final DisputeFiling filing;
    private final DisputeHandling handling;

    GraphDisputeRegister(
            Transactions transactions,
            Selves selves,
            DisputeFiling filing,
            DisputeHandling handling) {
        this.once = new Once<>(transactions, Dispute::id, DisputeCases::at);
        this.selves = selves;
        this.filing = filing;
        this.handling = handling;
    }

    @Override
    public CaseOutcome<Dispute> file(
            Permit permit, MutationKey key, SubjectId subject, DisputeWanted wanted) {
        if (!selves.is(permit.caller(), subject)) {
            return CaseOutcome.refused(Reason.NOT_THE_SUBJECT);
        }
        Map<String, @Nullable Object> told = told(wanted);
        told.put("subject", subject.value());
        return once.run(
                key,
                "fileDispute",
                told,
                writing ->
                        filing.file(
                                writing,
                                target -> target.subject().equals(subject),
                                wanted,
                                Filing.Filer.SUBJECT,
                                Officer.of(permit, writing).asSubject()));
    }

    @Override
    public CaseOutcome<Dispute> begin(Permit permit, MutationKey key, DisputeWanted wanted) {
        return once.run(
                key,
                "beginDispute",
                told(wanted),
                writing -> begin(writing, wanted, Officer.of(permit, writing)));
    }

    private CaseOutcome<Dispute> begin(Writing writing, DisputeWanted wanted, Officer officer) {
        if (!officer.is(wanted.to().value())) {
            return CaseOutcome.refused(Reason.CASE_UNKNOWN);
        }
        CaseOutcome<Dispute> begun =
                filing.file(writing, target -> true, wanted, Filing.Filer.AUTHORITY, officer);
        return switch (begun) {
            case CaseOutcome.Done<Dispute>(Dispute dispute) when dispute.state().isOpen() ->
                    handling.accept(
                            writing,
                            new CaseSeen(dispute.id(), dispute.version()),
                            wanted.says(),
                            officer);
            case CaseOutcome.Done<Dispute> atCourt -> atCourt;
            case CaseOutcome.Refused<Dispute> refused -> refused;
        };
    }

    @Override
    public CaseOutcome<Dispute> accept(
            Permit permit, MutationKey key, CaseSeen seen, String because) {
        return once.run(
                key,
                "acceptDispute",
                told(seen, because),
                writing -> handling.accept(writing, seen, because, Officer.of(permit, writing)));
    }

    @Override
    public CaseOutcome<Dispute> decline(
            Permit permit, MutationKey key, CaseSeen seen, String because) {
        return once.run(
                key,
                "declineDispute",
                told(seen, because),
                writing -> handling.decline(writing, seen, because, Officer.of(permit, writing)));
    }

    @Override
    public CaseOutcome<Dispute> settle(
            Permit permit, MutationKey key, CaseSeen seen, Finding finding) {
        Map<String, @Nullable Object> told = told(seen, finding.says());
        told.put("found", finding.found());
        told.put("correction", finding.correction());
        return once.run(
                key,
                "settleDispute",
                told,
                writing -> handling.settle(writing, seen, finding, Officer.of(permit, writing)));
    }

    @Override
    public CaseOutcome<Dispute> withdraw(
            Permit permit, MutationKey key, SubjectId subject, CaseSeen seen, String because) {
        if (!selves.is(permit.caller(), subject)) {
            return CaseOutcome.refused(Reason.NOT_THE_SUBJECT);
        }
        Map<String, @Nullable Object> told = told(seen, because);
        told.put("subject", subject.value());
        return once.run(
                key,
                "withdrawDispute",
                told,
                writing ->
                        handling.withdraw(
                                writing,
                                subject,
                                seen,
                                because,
                                Officer.of(permit, writing).asSubject()));
    }

    private static Map<String, @Nullable Object> told(DisputeWanted wanted) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("target", wanted.target());
        told.put("ground", wanted.ground());
        told.put("says", wanted.says());
        told.put("evidence", wanted.evidence());
        told.put("written", wanted.written());
        told.put("to", wanted.to().value());
        return told;
    }

    static Map<String, @Nullable Object> told(CaseSeen seen, String because) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("id", seen.id());
        told.put("version", seen.version());
        told.put("because", because);
        return told;
    }
}

package org.lianxin.remedy.graph;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.RestorationCall;
import org.lianxin.remedy.RestorationRegister;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps what bodies report to have put right. */
final class GraphRestorationRegister implements RestorationRegister {

    private static final Statement AT =
            Statement.of(GraphRestorationRegister.class, "restoration-at.cypher");
    private static final Statement REPORT =
            Statement.of(GraphRestorationRegister.class, "report-restoration.cypher");

    private final Once<RestorationCall> once;

    GraphRestorationRegister(Transactions transactions) {
        this.once =
                new Once<>(
                        transactions,
                        RestorationCall::id,
                        (writing, id, at) -> find(writing, id, at).orElseThrow());
    }

    @Override
    public CaseOutcome<RestorationCall> report(
            Permit permit, MutationKey key, String id, String says) {
        return once.run(
                key,
                "reportRestoration",
                Map.of("id", id, "says", says),
                writing -> report(writing, id, says, Officer.of(permit, writing)));
    }

    private static CaseOutcome<RestorationCall> report(
            Writing writing, String id, String says, Officer officer) {
        RestorationCall call =
                find(writing, id, writing.recordedAt())
                        .filter(each -> officer.is(each.restoration().action().body()))
                        .orElse(null);
        if (call == null) {
            return CaseOutcome.refused(Reason.CASE_UNKNOWN);
        }
        if (!call.isOpen()) {
            return CaseOutcome.refused(Reason.OUT_OF_ORDER);
        }
        writing.run(
                REPORT,
                Map.of(
                        "id",
                        id,
                        "report",
                        Map.of("says", says, "on", officer.on(), "officer", officer.client())));
        return new CaseOutcome.Done<>(find(writing, id, writing.recordedAt()).orElseThrow());
    }

    private static Optional<RestorationCall> find(Writing writing, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "at", at)).stream()
                .findFirst()
                .map(row -> RestorationRows.call(row.row("call")));
    }
}

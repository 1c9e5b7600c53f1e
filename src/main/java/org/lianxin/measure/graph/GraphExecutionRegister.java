package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.Assignment.Standing;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.DeedOutcome;
import org.lianxin.measure.DeedRefusal;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.Execution;
import org.lianxin.measure.ExecutionRegister;
import org.lianxin.measure.QuotedReceipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Records deeds in Neo4j. All is decided inside the transaction, which holds the recorded clock: no
 * other write comes between, so a suspension that was committed before is heeded, and one that
 * comes after finds what was executed.
 */
final class GraphExecutionRegister implements ExecutionRegister {

    private static final Statement AT = statement("execution-at.cypher");
    private static final Statement RECORD = statement("record-deed.cypher");
    private static final Statement STANDING = statement("standing-on.cypher");

    private final Transactions transactions;
    private final Assignments assignments;
    private final Receipts receipts;

    GraphExecutionRegister(Transactions transactions, Assignments assignments, Receipts receipts) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.receipts = receipts;
    }

    @Override
    public DeedOutcome record(
            Permit permit,
            MutationKey key,
            CarryingBody body,
            AssignmentKey assignment,
            DeedWanted wanted) {
        var request = new DoneMutations.Request(key.id(), "recordDeed", told(assignment, wanted));
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same ->
                                    new DeedOutcome.Done(
                                            at(writing, assignment, same.recordedAt()));
                            case DoneMutations.Earlier.Other _ -> refused(DeedRefusal.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> {
                                DeedOutcome outcome =
                                        record(writing, permit, body, assignment, wanted);
                                if (outcome instanceof DeedOutcome.Done) {
                                    DoneMutations.note(writing, request, assignment.id());
                                }
                                yield outcome;
                            }
                        });
    }

    private DeedOutcome record(
            Writing writing,
            Permit permit,
            CarryingBody body,
            AssignmentKey key,
            DeedWanted wanted) {
        Assignment assignment = assignments.find(permit, body, key).orElse(null);
        if (assignment == null) {
            return refused(DeedRefusal.NOT_ASSIGNED);
        }
        DeedRefusal refusal = whyNot(writing, assignment, wanted);
        if (refusal != null) {
            return refused(refusal);
        }
        Execution before = at(writing, key, writing.recordedAt());
        DeedOutcome outcome = before.take(wanted, writing.recordedAt());
        if (outcome instanceof DeedOutcome.Done(Execution after)) {
            if (!receipts.holds(wanted.receipt(), body.code(), assignment.listing().subject())) {
                return refused(DeedRefusal.RECEIPT_UNKNOWN);
            }
            writing.run(
                    RECORD,
                    Map.of(
                            "key",
                            key.id(),
                            "listing",
                            key.listing(),
                            "measure",
                            key.measure(),
                            "body",
                            key.body(),
                            "deed",
                            ExecutionRows.content(after.deeds().getLast())));
        }
        return outcome;
    }

    private static @Nullable DeedRefusal whyNot(
            Writing writing, Assignment assignment, DeedWanted wanted) {
        LocalDate today = Assigning.dayOf(writing.recordedAt());
        if (wanted.on().isAfter(today)) {
            return DeedRefusal.IN_FUTURE;
        }
        // Questions see what was promised; a commit just before this one is seen in here only.
        Row standing = standing(writing, assignment, today);
        boolean over = assignment.standing() == Standing.OVER || standing.flag("over");
        return switch (wanted.deed()) {
            case TAKEN_ON, EXECUTED -> {
                if (over) {
                    yield DeedRefusal.NOT_ASSIGNED;
                }
                yield assignment.standing() == Standing.RESTING || standing.flag("suspended")
                        ? DeedRefusal.RESTS
                        : null;
            }
            case DECLINED -> over ? DeedRefusal.NOT_ASSIGNED : null;
            case LIFTED -> over ? null : DeedRefusal.STILL_IN_FORCE;
            case REPORTED -> null;
        };
    }

    private static Row standing(Writing writing, Assignment assignment, LocalDate today) {
        Map<String, Object> asked = Map.of("listing", assignment.listing().id(), "day", today);
        return writing.run(STANDING, asked).getFirst();
    }

    private static Execution at(Writing writing, AssignmentKey key, Instant at) {
        return writing.run(AT, Map.of("key", key.id(), "at", at)).stream()
                .map(row -> ExecutionRows.execution(row.row("execution")))
                .findFirst()
                .orElseGet(() -> Execution.nothingYet(key));
    }

    private static Map<String, @Nullable Object> told(AssignmentKey key, DeedWanted wanted) {
        QuotedReceipt receipt = wanted.receipt();
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("assignment", key.id());
        told.put("deed", wanted.deed().name());
        told.put("versionSeen", wanted.versionSeen());
        told.put("on", wanted.on());
        told.put("officer", wanted.officer());
        told.put("note", wanted.note());
        told.put("receipt", receipt == null ? null : receipt.id() + "|" + receipt.index());
        return told;
    }

    private static DeedOutcome refused(DeedRefusal reason) {
        return new DeedOutcome.Refused(reason);
    }

    private static Statement statement(String file) {
        return Statement.of(GraphExecutionRegister.class, file);
    }
}

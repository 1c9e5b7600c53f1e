package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;

import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.Assignments;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.DeedDone;
import org.lianxin.measure.DeedOutcome;
import org.lianxin.measure.DeedRefusal;
import org.lianxin.measure.Execution;
import org.lianxin.measure.ExecutionRegister;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Records a deed and tells what became of it. */
@Component
final class Deeds {

    private final Mutating mutating;
    private final ExecutionRegister register;
    private final Assignments assignments;
    private final AssignmentShapes shapes;

    Deeds(
            Mutating mutating,
            ExecutionRegister register,
            Assignments assignments,
            AssignmentShapes shapes) {
        this.mutating = mutating;
        this.register = register;
        this.assignments = assignments;
        this.shapes = shapes;
    }

    DataFetcherResult<AssignmentItem> record(Mutating.Call call, Supplier<DeedInput> input) {
        return mutating.run(call, Scope.MEASURES_EXECUTE, input, this::record);
    }

    private Mutating.Outcome<AssignmentItem> record(
            Permit permit, MutationKey key, DeedInput input) {
        CallerOrganisation own = permit.registration().orElse(null);
        CarryingBody body = own == null ? null : CarryingBody.of(own).orElse(null);
        if (body == null) {
            return new Mutating.Outcome.Refused<>(ErrorCode.NOT_OWNER);
        }
        AssignmentKey assignment = shapes.ids(body.code()).open(input.assignment()).orElse(null);
        return assignment == null
                ? new Mutating.Outcome.Refused<>(ErrorCode.ASSIGNMENT_UNKNOWN)
                : told(
                        register.record(permit, key, body, assignment, input.wanted()),
                        permit,
                        body);
    }

    private Mutating.Outcome<AssignmentItem> told(
            DeedOutcome outcome, Permit permit, CarryingBody body) {
        return switch (outcome) {
            case DeedOutcome.Done(Execution execution) -> done(permit, body, execution);
            case DeedOutcome.Refused(DeedRefusal reason) -> refused(reason);
            case DeedOutcome.Overtaken overtaken ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.ASSIGNMENT_OVERTAKEN, details(overtaken));
        };
    }

    /** The assignment as it stands, with what had been done when the deed was recorded. */
    private Mutating.Outcome<AssignmentItem> done(
            Permit permit, CarryingBody body, Execution execution) {
        Assignment now = assignments.find(permit, body, execution.key()).orElseThrow();
        Assignment then =
                new Assignment(
                        now.key(),
                        now.listing(),
                        now.measure(),
                        now.standing(),
                        execution,
                        now.feedback());
        return new Mutating.Outcome.Done<>(
                shapes.shape(then, body.code()),
                AssignmentShapes.basis(then),
                then.listing().subject(),
                AssignmentShapes.FACT);
    }

    private static Mutating.Outcome<AssignmentItem> refused(DeedRefusal reason) {
        return switch (reason) {
            case NOT_ASSIGNED -> new Mutating.Outcome.Refused<>(ErrorCode.ASSIGNMENT_UNKNOWN);
            case KEY_REUSED -> new Mutating.Outcome.Refused<>(ErrorCode.IDEMPOTENCY_KEY_REUSED);
            case RESTS,
                    OUT_OF_ORDER,
                    REASON_MISSING,
                    RECEIPT_MISSING,
                    RECEIPT_UNKNOWN,
                    STILL_IN_FORCE,
                    IN_FUTURE ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.DEED_REFUSED, Map.of("reason", told(reason)));
        };
    }

    private static Map<String, Object> told(DeedRefusal reason) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", reason.name());
        told.put("zh", reason.text().zh());
        told.put("en", reason.text().en());
        return told;
    }

    private static Map<String, Object> details(DeedOutcome.Overtaken overtaken) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("versionNow", overtaken.versionNow());
        details.put("since", overtaken.since().stream().map(Deeds::since).toList());
        return details;
    }

    private static Map<String, Object> since(DeedDone done) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", done.version());
        told.put("deed", done.what().deed().name());
        told.put("on", done.what().on().toString());
        told.put("officer", done.what().officer());
        return told;
    }
}

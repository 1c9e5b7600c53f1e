package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.access.Shown;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.Disputes;
import org.lianxin.remedy.RestorationRegister;
import org.lianxin.remedy.Restorations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Set;

/** What has to be put right after a listing was found wrong, and what was. */
@Controller
final class RestorationFields {

    private static final Shown RESTORATIONS = Shown.facts(Set.of(CaseNotes.RESTORATION));

    private final Mutating mutating;
    private final CaseAdmission admission;
    private final RestorationRegister register;
    private final Restorations restorations;
    private final Disputes disputes;
    private final Selves selves;
    private final CaseShapes shapes;

    RestorationFields(
            Mutating mutating,
            CaseAdmission admission,
            RestorationRegister register,
            Restorations restorations,
            Disputes disputes,
            Selves selves,
            CaseShapes shapes) {
        this.mutating = mutating;
        this.admission = admission;
        this.register = register;
        this.restorations = restorations;
        this.disputes = disputes;
        this.selves = selves;
        this.shapes = shapes;
    }

    @QueryMapping
    DataFetcherResult<List<RestorationItem>> restorationsAtUs(
            @Argument int first, @Argument @Nullable String before, DataFetchingEnvironment field) {
        return admission.ofBody(
                Scope.RESTORATIONS_REPORT,
                new CaseAdmission.Page(first, null),
                field,
                (permit, organisation) -> {
                    new Noting(permit, field, null)
                            .disclosed(CaseNotes.inHand("restorationsAtUs"), RESTORATIONS);
                    return Reply.with(
                            restorations.at(permit, organisation, before, first).stream()
                                    .map(shapes::of)
                                    .toList());
                });
    }

    @QueryMapping
    DataFetcherResult<List<RestorationItem>> restorationsAfter(
            @Argument String id, DataFetchingEnvironment field) {
        Scope scope = admission.firstHeld(field, Scope.DISPUTES_FILE, Scope.DISPUTES_DECIDE);
        return switch (admission.admit(scope, new CaseAdmission.Page(1, null), field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    disputes.find(permit, id, null)
                            .filter(found -> concerns(permit, found))
                            .map(found -> after(permit, found, field))
                            .orElseGet(() -> unknown(permit, field));
        };
    }

    private boolean concerns(Permit permit, Dispute dispute) {
        String own = permit.caller().organisation();
        return selves.is(permit.caller(), dispute.subject())
                || (permit.scope() == Scope.DISPUTES_DECIDE
                        && own != null
                        && (own.equals(dispute.receiver()) || own.equals(dispute.verifier())));
    }

    private DataFetcherResult<List<RestorationItem>> after(
            Permit permit, Dispute dispute, DataFetchingEnvironment field) {
        boolean self = permit.scope() == Scope.DISPUTES_FILE;
        CaseNotes.disclosed(
                permit,
                field,
                dispute.subject(),
                self ? CaseNotes.self() : CaseNotes.inHand(dispute.id()),
                CaseNotes.RESTORATION);
        return Reply.with(
                restorations.after(permit, dispute.id()).stream().map(shapes::of).toList());
    }

    private static DataFetcherResult<List<RestorationItem>> unknown(
            Permit permit, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(ErrorCode.CASE_UNKNOWN);
        return Reply.refused(TypedError.of(ErrorCode.CASE_UNKNOWN), field);
    }

    @MutationMapping
    DataFetcherResult<RestorationItem> reportRestoration(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument String says,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.RESTORATIONS_REPORT,
                () -> DisputeGiven.reason(says),
                (permit, key, text) ->
                        CaseErrors.outcome(
                                register.report(permit, key, id, text),
                                call ->
                                        new Mutating.Outcome.Done<>(
                                                shapes.of(call),
                                                CaseNotes.inHand(call.id()),
                                                disputes.find(permit, call.dispute(), null)
                                                        .map(Dispute::subject)
                                                        .orElse(null),
                                                CaseNotes.RESTORATION)));
    }
}

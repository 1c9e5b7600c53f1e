package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeRegister;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.function.Supplier;

/** How disputes are filed, accepted and decided. */
@Controller
final class DisputeFields {

    private final Mutating mutating;
    private final DisputeRegister register;
    private final Selves selves;
    private final CaseTargets targets;
    private final CaseSubjects subjects;
    private final CaseShapes shapes;

    DisputeFields(
            Mutating mutating,
            DisputeRegister register,
            Selves selves,
            CaseTargets targets,
            CaseSubjects subjects,
            CaseShapes shapes) {
        this.mutating = mutating;
        this.register = register;
        this.selves = selves;
        this.targets = targets;
        this.subjects = subjects;
        this.shapes = shapes;
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> fileDispute(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> dispute,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.DISPUTES_FILE,
                () -> DisputeGiven.filed(dispute),
                this::file);
    }

    private Mutating.Outcome<DisputeItem> file(Permit permit, MutationKey key, DisputeGiven given) {
        SubjectId self = selves.find(permit.caller(), given.organisation()).orElse(null);
        if (self == null) {
            return new Mutating.Outcome.Refused<>(ErrorCode.NOT_THE_SUBJECT);
        }
        return targets.find(permit, self, given.target())
                .map(
                        target ->
                                outcome(
                                        register.file(permit, key, self, given.wanted(target)),
                                        CaseNotes.self()))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.CASE_TARGET_UNKNOWN));
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> beginDispute(
            @Argument String idempotencyKey,
            @Argument Map<String, Object> subject,
            @Argument Map<String, @Nullable Object> begun,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.DISPUTES_DECIDE,
                () -> DisputeGiven.begun(begun, caller),
                (permit, key, given) -> begin(permit, key, subject, given));
    }

    /** Whether it is nobody or has no such listing makes no difference to who asks. */
    private Mutating.Outcome<DisputeItem> begin(
            Permit permit, MutationKey key, Map<String, Object> subject, DisputeGiven given) {
        return subjects.find(permit, subject)
                .flatMap(found -> targets.find(permit, found, given.target()))
                .map(target -> officers(register.begin(permit, key, given.wanted(target))))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.CASE_TARGET_UNKNOWN));
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> acceptDispute(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument int version,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return decide(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> DisputeGiven.reason(because),
                (permit, key, reason) ->
                        officers(register.accept(permit, key, new CaseSeen(id, version), reason)));
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> declineDispute(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument int version,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return decide(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> DisputeGiven.reason(because),
                (permit, key, reason) ->
                        officers(register.decline(permit, key, new CaseSeen(id, version), reason)));
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> withdrawDispute(
            @Argument String idempotencyKey,
            @Argument @Nullable UnifiedCode organisation,
            @Argument String id,
            @Argument int version,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.DISPUTES_FILE,
                () -> DisputeGiven.reason(because),
                (permit, key, reason) ->
                        withdraw(permit, key, organisation, new CaseSeen(id, version), reason));
    }

    private Mutating.Outcome<DisputeItem> withdraw(
            Permit permit,
            MutationKey key,
            @Nullable UnifiedCode organisation,
            CaseSeen seen,
            String reason) {
        OrganisationId own = organisation == null ? null : new OrganisationId(organisation);
        return selves.find(permit.caller(), own)
                .map(
                        self ->
                                outcome(
                                        register.withdraw(permit, key, self, seen, reason),
                                        CaseNotes.self()))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.NOT_THE_SUBJECT));
    }

    @MutationMapping
    DataFetcherResult<DisputeItem> settleDispute(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument int version,
            @Argument Map<String, @Nullable Object> finding,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return decide(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> DisputeGiven.finding(finding),
                (permit, key, found) ->
                        officers(register.settle(permit, key, new CaseSeen(id, version), found)));
    }

    private <I> DataFetcherResult<DisputeItem> decide(
            Mutating.Call call, Supplier<I> input, Mutating.Work<I, DisputeItem> work) {
        return mutating.run(call, Scope.DISPUTES_DECIDE, input, work);
    }

    private Mutating.Outcome<DisputeItem> officers(CaseOutcome<Dispute> outcome) {
        return outcome(outcome, null);
    }

    private Mutating.Outcome<DisputeItem> outcome(
            CaseOutcome<Dispute> outcome, @Nullable AuditBasis basis) {
        return CaseErrors.outcome(
                outcome,
                dispute ->
                        new Mutating.Outcome.Done<>(
                                shapes.of(dispute),
                                basis == null ? CaseNotes.inHand(dispute.id()) : basis,
                                dispute.subject(),
                                CaseNotes.DISPUTE));
    }
}

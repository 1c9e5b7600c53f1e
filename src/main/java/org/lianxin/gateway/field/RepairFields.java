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
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairFinding;
import org.lianxin.remedy.RepairRegister;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.remedy.RepairWanted;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;

/** How repair is applied for and decided. */
@Controller
final class RepairFields {

    private final Mutating mutating;
    private final RepairRegister register;
    private final Selves selves;
    private final CaseTargets targets;
    private final CaseShapes shapes;

    RepairFields(
            Mutating mutating,
            RepairRegister register,
            Selves selves,
            CaseTargets targets,
            CaseShapes shapes) {
        this.mutating = mutating;
        this.register = register;
        this.selves = selves;
        this.targets = targets;
        this.shapes = shapes;
    }

    /**
     * What is applied for, before its target is found.
     *
     * @param wanted without its target
     */
    private record Applied(
            @Nullable OrganisationId organisation,
            CaseTargets.Wanted target,
            RepairWanted wanted) {}

    @MutationMapping
    DataFetcherResult<RepairItem> applyForRepair(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> repair,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.REPAIRS_APPLY,
                () -> applied(repair),
                this::apply);
    }

    private static Applied applied(Map<String, @Nullable Object> given) {
        UnifiedCode code = Given.oneOrNull(given, "organisation", UnifiedCode.class);
        return new Applied(
                code == null ? null : new OrganisationId(code),
                CaseTargets.Wanted.of(given),
                new RepairWanted(
                        new CaseTarget(CaseTarget.Kind.LISTING, ""),
                        RepairRequest.Way.valueOf(Given.one(given, "way", String.class)),
                        Given.one(given, "says", String.class),
                        Given.oneOrNull(given, "evidence", String.class),
                        Given.oneOrNull(given, "commitment", String.class)));
    }

    private Mutating.Outcome<RepairItem> apply(Permit permit, MutationKey key, Applied given) {
        SubjectId self = selves.find(permit.caller(), given.organisation()).orElse(null);
        if (self == null) {
            return new Mutating.Outcome.Refused<>(ErrorCode.NOT_THE_SUBJECT);
        }
        return targets.find(permit, self, given.target())
                .map(
                        target ->
                                outcome(
                                        register.apply(
                                                permit, key, self, given.wanted().about(target)),
                                        CaseNotes.self()))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.CASE_TARGET_UNKNOWN));
    }

    @MutationMapping
    DataFetcherResult<RepairItem> decideRepair(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument int version,
            @Argument Map<String, @Nullable Object> check,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.REPAIRS_DECIDE,
                () -> found(check),
                (permit, key, found) ->
                        outcome(
                                register.decide(permit, key, new CaseSeen(id, version), found),
                                null));
    }

    private static RepairFinding found(Map<String, @Nullable Object> given) {
        return new RepairFinding(
                Given.one(given, "madeGood", Boolean.class),
                Gravity.valueOf(Given.one(given, "gravity", String.class)),
                Given.one(given, "lifted", Boolean.class),
                Given.oneOrNull(given, "statement", String.class),
                Given.one(given, "says", String.class));
    }

    private Mutating.Outcome<RepairItem> outcome(
            CaseOutcome<Repair> outcome, @Nullable AuditBasis basis) {
        return CaseErrors.outcome(
                outcome,
                repair ->
                        new Mutating.Outcome.Done<>(
                                shapes.of(repair),
                                basis == null ? CaseNotes.inHand(repair.id()) : basis,
                                repair.subject(),
                                CaseNotes.REPAIR));
    }
}

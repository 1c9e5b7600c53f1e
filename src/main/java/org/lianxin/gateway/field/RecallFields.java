package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallAcknowledged;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.RecallOutcome;
import org.lianxin.exchange.RecallRegister;
import org.lianxin.exchange.Recalls;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What an organisation was told of changes, and what it did about them. */
@Controller
final class RecallFields {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Mutating mutating;
    private final CaseAdmission admission;
    private final Recalls recalls;
    private final RecallRegister register;
    private final Clock clock;

    RecallFields(
            Mutating mutating,
            CaseAdmission admission,
            Recalls recalls,
            RecallRegister register,
            Clock clock) {
        this.mutating = mutating;
        this.admission = admission;
        this.recalls = recalls;
        this.register = register;
        this.clock = clock;
    }

    @QueryMapping
    DataFetcherResult<List<RecallItem>> recalls(
            @Argument int first,
            @Argument @Nullable Integer after,
            @Argument @Nullable Boolean openOnly,
            DataFetchingEnvironment field) {
        return switch (admission.admit(
                Scope.RECALLS_READ, new CaseAdmission.Page(first, null), field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    permit.grantee()
                            .map(own -> page(permit, own, after, first, openOnly))
                            .map(own -> shown(permit, own, field))
                            .orElseGet(() -> notOwner(permit, field));
        };
    }

    private List<Recall> page(
            Permit permit,
            String own,
            @Nullable Integer after,
            int first,
            @Nullable Boolean openOnly) {
        return recalls.of(
                permit, own, after == null ? 0 : after, first, Boolean.TRUE.equals(openOnly));
    }

    private DataFetcherResult<List<RecallItem>> shown(
            Permit permit, List<Recall> own, DataFetchingEnvironment field) {
        RecallNotes.disclosed(permit, field, own);
        return Reply.with(own.stream().map(each -> RecallItem.of(each, today())).toList());
    }

    private static DataFetcherResult<List<RecallItem>> notOwner(
            Permit permit, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(ErrorCode.NOT_OWNER);
        return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
    }

    @MutationMapping
    DataFetcherResult<RecallItem> acknowledgeRecall(
            @Argument String idempotencyKey,
            @Argument String recall,
            @Argument List<RecallDone> done,
            @Argument @Nullable String note,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.RECALLS_WRITE,
                () -> new RecallAcknowledged(done, note),
                (permit, key, said) -> acknowledge(permit, key, recall, said));
    }

    private Mutating.Outcome<RecallItem> acknowledge(
            Permit permit, MutationKey key, String id, RecallAcknowledged said) {
        String own = permit.grantee().orElse(null);
        if (own == null) {
            return new Mutating.Outcome.Refused<>(ErrorCode.NOT_OWNER);
        }
        return switch (register.acknowledge(permit, key, own, id, said)) {
            case RecallOutcome.Unknown _ ->
                    new Mutating.Outcome.Refused<>(ErrorCode.RECALL_UNKNOWN);
            case RecallOutcome.KeyTaken _ ->
                    new Mutating.Outcome.Refused<>(ErrorCode.IDEMPOTENCY_KEY_REUSED);
            case RecallOutcome.Acknowledged(Recall recall) ->
                    new Mutating.Outcome.Decided<>(
                            RecallItem.of(recall, today()),
                            RecallNotes.IN_HAND,
                            recall.subject(),
                            RecallNotes.shown(List.of(recall)));
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }
}

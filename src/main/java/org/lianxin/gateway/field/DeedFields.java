package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Deed;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.util.Map;

/** How a body takes measures on, executes, declines, reports and lifts them. */
@Controller
final class DeedFields {

    private final Deeds deeds;
    private final Clock clock;

    DeedFields(Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    @MutationMapping
    DataFetcherResult<AssignmentItem> takeOnMeasure(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> deed,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), Deed.TAKEN_ON, deed, null);
    }

    @MutationMapping
    DataFetcherResult<AssignmentItem> executeMeasure(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> deed,
            @Argument @Nullable String note,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), Deed.EXECUTED, deed, note);
    }

    @MutationMapping
    DataFetcherResult<AssignmentItem> declineMeasure(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> deed,
            @Argument String reason,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), Deed.DECLINED, deed, reason);
    }

    @MutationMapping
    DataFetcherResult<AssignmentItem> liftMeasure(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> deed,
            @Argument @Nullable String note,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(new Mutating.Call(idempotencyKey, caller, field), Deed.LIFTED, deed, note);
    }

    @MutationMapping
    DataFetcherResult<AssignmentItem> reportBack(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> deed,
            @Argument @Nullable String note,
            @Argument @Nullable Map<String, @Nullable Object> receipt,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return deeds.record(
                new Mutating.Call(idempotencyKey, caller, field),
                () ->
                        DeedInput.of(
                                Deed.REPORTED,
                                deed,
                                note,
                                receipt,
                                Assigning.dayOf(clock.instant())));
    }

    private DataFetcherResult<AssignmentItem> run(
            Mutating.Call call,
            Deed kind,
            Map<String, @Nullable Object> deed,
            @Nullable String note) {
        return deeds.record(
                call, () -> DeedInput.of(kind, deed, note, null, Assigning.dayOf(clock.instant())));
    }
}

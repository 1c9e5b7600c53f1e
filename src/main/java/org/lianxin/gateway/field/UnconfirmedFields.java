package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.UnconfirmedAnswer;
import org.lianxin.disclosure.UnconfirmedReach;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code unconfirmedReaches}: what only the authority that placed a listing may see of it. */
@Controller
final class UnconfirmedFields {

    private final UnconfirmedReaches reaches;

    UnconfirmedFields(UnconfirmedReaches reaches) {
        this.reaches = reaches;
    }

    @QueryMapping
    DataFetcherResult<List<UnconfirmedReach>> unconfirmedReaches(
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return switch (Admission.of(caller, Scope.UNCONFIRMED_READ, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> read(admitted.permit(), validAt, knownAt, field);
        };
    }

    private DataFetcherResult<List<UnconfirmedReach>> read(
            Permit permit,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        if (permit.caller().organisation() == null) {
            return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
        }
        return switch (reaches.read(permit, validAt, knownAt)) {
            case UnconfirmedAnswer.Told told -> Reply.with(told.reaches(), permit);
            case UnconfirmedAnswer.Refused _ ->
                    Reply.refused(TypedError.of(ErrorCode.DATE_IN_FUTURE), field);
        };
    }
}

package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Matter;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Purpose;
import org.lianxin.access.Recognised;
import org.lianxin.access.Scope;
import org.lianxin.access.Wish;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;

import java.util.Map;

/** Whether a root field may be answered to whoever asks it. */
sealed interface Admission {

    record Admitted(Permit permit) implements Admission {}

    record Rejected(TypedError error) implements Admission {}

    /** Asks {@code access} for a permit. A root field that is admitted leaves an audit entry. */
    static Admission of(DataFetchingEnvironment field, Scope scope, @Nullable Purpose purpose) {
        return of(field, scope, purpose, null);
    }

    /** The same for a matter. */
    static Admission of(
            DataFetchingEnvironment field,
            Scope scope,
            @Nullable Purpose purpose,
            @Nullable Matter matter) {
        Inquiry inquiry = Inquiry.of(field);
        Recognised caller = inquiry.recognised().orElse(null);
        if (caller == null) {
            return new Rejected(TypedError.of(ErrorCode.UNAUTHENTICATED));
        }
        return switch (caller.admit(new Wish(scope, purpose, matter), inquiry.trace())) {
            case PermitOutcome.Granted granted -> {
                inquiry.admitted(Place.of(field).about(null, granted.permit()));
                yield new Admitted(granted.permit());
            }
            case PermitOutcome.Refused refused -> new Rejected(error(refused));
        };
    }

    private static TypedError error(PermitOutcome.Refused refused) {
        return switch (refused.reason()) {
            case SCOPE_MISSING ->
                    TypedError.of(
                            ErrorCode.SCOPE_MISSING, Map.of("scope", refused.scope().token()));
            case PURPOSE_MISSING -> TypedError.of(ErrorCode.PURPOSE_MISSING);
            case NOT_REGISTERED -> TypedError.of(ErrorCode.CALLER_NOT_REGISTERED);
            case SUSPENDED -> TypedError.of(ErrorCode.CALLER_SUSPENDED);
            case NOT_AS_REGISTERED -> TypedError.of(ErrorCode.CALLER_NOT_AS_REGISTERED);
            case SCOPE_NOT_REGISTERED ->
                    TypedError.of(
                            ErrorCode.SCOPE_NOT_REGISTERED,
                            Map.of("scope", refused.scope().token()));
        };
    }
}

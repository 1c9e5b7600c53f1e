package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Permits;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.Map;

/** Whether a root field may be answered to whoever asks it. */
sealed interface Admission {

    record Admitted(Permit permit) implements Admission {}

    record Rejected(TypedError error) implements Admission {}

    /**
     * Asks {@code access} for a permit.
     *
     * @param caller {@code null} if the request came without a token
     */
    static Admission of(@Nullable Caller caller, Scope scope, @Nullable Purpose purpose) {
        if (caller == null) {
            return new Rejected(TypedError.of(ErrorCode.UNAUTHENTICATED));
        }
        return of(Permits.decide(caller, scope, purpose));
    }

    static Admission of(PermitOutcome outcome) {
        return switch (outcome) {
            case PermitOutcome.Granted granted -> new Admitted(granted.permit());
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

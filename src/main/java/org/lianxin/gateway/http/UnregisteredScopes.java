package org.lianxin.gateway.http;

import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Recognised;
import org.lianxin.access.Scope;
import org.lianxin.access.Trace;
import org.lianxin.access.Wish;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says why a scope is missing that the token holds: the schema is shown to a caller by what token
 * and registration both allow, so to the schema it is missing either way.
 */
final class UnregisteredScopes {

    private UnregisteredScopes() {}

    static List<TypedError> told(List<TypedError> errors, Inquiry inquiry) {
        Recognised caller = inquiry.recognised().orElse(null);
        return caller == null ? errors : errors.stream().map(error -> told(error, caller)).toList();
    }

    private static TypedError told(TypedError error, Recognised caller) {
        if (error.code() != ErrorCode.SCOPE_MISSING) {
            return error;
        }
        return Scope.find(String.valueOf(error.details().get("scope")))
                .flatMap(scope -> why(scope, caller))
                .map(
                        why ->
                                why.at(
                                        Optional.ofNullable(error.locations()).orElse(List.of()),
                                        error.path()))
                .orElse(error);
    }

    private static Optional<TypedError> why(Scope scope, Recognised caller) {
        return switch (caller.admit(new Wish(scope, null, null), new Trace())) {
            case PermitOutcome.Granted _ -> Optional.empty();
            case PermitOutcome.Refused refused ->
                    switch (refused.reason()) {
                        case SCOPE_MISSING, PURPOSE_MISSING -> Optional.empty();
                        case NOT_REGISTERED ->
                                Optional.of(TypedError.of(ErrorCode.CALLER_NOT_REGISTERED));
                        case SUSPENDED -> Optional.of(TypedError.of(ErrorCode.CALLER_SUSPENDED));
                        case NOT_AS_REGISTERED ->
                                Optional.of(TypedError.of(ErrorCode.CALLER_NOT_AS_REGISTERED));
                        case SCOPE_NOT_REGISTERED ->
                                Optional.of(
                                        TypedError.of(
                                                ErrorCode.SCOPE_NOT_REGISTERED,
                                                Map.of("scope", scope.token())));
                    };
        };
    }
}

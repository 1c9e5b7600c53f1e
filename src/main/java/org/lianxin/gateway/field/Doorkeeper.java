package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.Scope;
import org.lianxin.access.Trace;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.stereotype.Component;

/** Admits callers to a root field by their token and by what their client is registered for. */
@Component
final class Doorkeeper {

    private final Admissions admissions;

    Doorkeeper(Admissions admissions) {
        this.admissions = admissions;
    }

    /**
     * For a field that needs no purpose.
     *
     * @param caller {@code null} if the request came without a token
     */
    Admission admit(@Nullable Caller caller, Scope scope, DataFetchingEnvironment field) {
        if (caller == null) {
            return new Admission.Rejected(TypedError.of(ErrorCode.UNAUTHENTICATED));
        }
        Trace trace = field.getGraphQlContext().getOrDefault(Trace.class, new Trace());
        return Admission.of(admissions.admit(caller, scope, null, null, trace));
    }
}

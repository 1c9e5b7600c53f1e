package org.lianxin.gateway.engine;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.audit.AuditUnavailable;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.cypher.GraphOutOfMemory;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.validation.BindException;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Turns what a field's fetcher threw into the error to tell. */
final class FailureResolver extends DataFetcherExceptionResolverAdapter {

    private final Incidents incidents;

    public FailureResolver(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
        return of(failure)
                .at(
                        List.of(field.getField().getSourceLocation()),
                        field.getExecutionStepInfo().getPath().toList());
    }

    private TypedError of(Throwable failure) {
        return switch (failure) {
            case GraphFailure graph -> ofGraph(graph);
            case AuditUnavailable _ -> TypedError.of(ErrorCode.AUDIT_UNAVAILABLE);
            // An argument that fits the schema but not the Java type behind it.
            case BindException _ -> TypedError.of(ErrorCode.VARIABLE_INVALID);
            // The request's time has run out, and its thread was called back.
            case CancellationException _ -> TypedError.of(ErrorCode.REQUEST_TOO_SLOW);
            default -> incidents.internal(failure);
        };
    }

    private TypedError ofGraph(GraphFailure failure) {
        return switch (failure) {
            case GraphUnavailable _, GraphOutOfMemory _ ->
                    TypedError.of(ErrorCode.GRAPH_UNAVAILABLE);
            case GraphTooSlow _ -> TypedError.of(ErrorCode.GRAPH_TOO_SLOW);
            case GraphBroken broken -> incidents.internal(broken);
        };
    }
}

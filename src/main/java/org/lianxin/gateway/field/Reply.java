package org.lianxin.gateway.field;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.lianxin.access.Mode;
import org.lianxin.access.Permit;
import org.lianxin.gateway.TypedError;

import java.util.List;
import java.util.Map;

/** The two ways a field can be answered: with its value, or with the reason why there is none. */
final class Reply {

    /** The name under which fields below find the permit of their root field. */
    static final String PERMIT = "permit";

    /** The name under which fields below find the mode in which their subject is shown. */
    static final String MODE = "mode";

    private Reply() {}

    /** No value, and nothing wrong: there is none. */
    static <T> DataFetcherResult<T> nothing() {
        return DataFetcherResult.<T>newResult().build();
    }

    static <T> DataFetcherResult<T> with(T value) {
        return DataFetcherResult.<T>newResult().data(value).build();
    }

    /** A value whose fields may ask on under the same permit. */
    static <T> DataFetcherResult<T> with(T value, Permit permit) {
        return DataFetcherResult.<T>newResult()
                .data(value)
                .localContext(GraphQLContext.of(Map.of(PERMIT, permit)))
                .build();
    }

    /** The same, its persons masked as that mode demands. */
    static <T> DataFetcherResult<T> with(T value, Permit permit, Mode mode) {
        return DataFetcherResult.<T>newResult()
                .data(value)
                .localContext(GraphQLContext.of(Map.of(PERMIT, permit, MODE, mode)))
                .build();
    }

    static <T> DataFetcherResult<T> refused(TypedError error, DataFetchingEnvironment field) {
        return DataFetcherResult.<T>newResult()
                .error(
                        error.at(
                                List.of(field.getField().getSourceLocation()),
                                field.getExecutionStepInfo().getPath().toList()))
                .build();
    }
}

package org.lianxin.gateway.tree;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

/**
 * Runs a subscription as if it were a query: for one page. Whoever follows it has it run again for
 * the next, so that each page goes the way of any answer.
 */
final class PageStrategy extends TreeStrategy {

    PageStrategy(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    /** Spring makes a stream of one out of what the field of a subscription answers. */
    @Override
    protected Object unboxPossibleDataFetcherResult(
            ExecutionContext execution,
            ExecutionStrategyParameters parameters,
            @Nullable Object result) {
        return super.unboxPossibleDataFetcherResult(
                execution, parameters, result instanceof Flux<?> one ? one.blockFirst() : result);
    }
}

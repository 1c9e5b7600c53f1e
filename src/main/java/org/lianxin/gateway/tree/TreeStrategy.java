package org.lianxin.gateway.tree;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.NonNullableFieldWasNullException;

import org.jspecify.annotations.Nullable;

/** The engine's own strategy, but for values below which there are only records. */
class TreeStrategy extends AsyncExecutionStrategy {

    private final Plans plans = new Plans();

    TreeStrategy(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeValue(
            ExecutionContext execution, ExecutionStrategyParameters parameters)
            throws NonNullableFieldWasNullException {
        Json written = written(execution, parameters);
        // As a leaf: data loaders below it, of which there are none, need not be waited for.
        return written == null
                ? super.completeValue(execution, parameters)
                : new FieldValueInfo(CompleteValueType.SCALAR, written);
    }

    private @Nullable Json written(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        MergedField field = parameters.getField();
        Object value = parameters.getSource();
        if (value == null
                || field == null
                || !field.isSingleField()
                || !field.hasSubSelection()
                || execution.hasIncrementalSupport()) {
            return null;
        }
        Plan plan =
                plans.find(
                        execution,
                        field,
                        parameters.getExecutionStepInfo().getUnwrappedNonNullType());
        return plan == null ? null : Json.of(plan, value);
    }
}

package org.lianxin.gateway.engine;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;

/** Has each request validated, run and introspected against its own caller's schema. */
final class CallersSchema extends SimplePerformantInstrumentation {

    private final SchemaViews views;

    CallersSchema(SchemaViews views) {
        this.views = views;
    }

    @Override
    public GraphQLSchema instrumentSchema(
            GraphQLSchema whole,
            InstrumentationExecutionParameters request,
            @Nullable InstrumentationState state) {
        return views.of(whole, views.held(request.getGraphQLContext()));
    }
}

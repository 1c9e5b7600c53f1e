package org.lianxin.gateway.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.parser.ParserOptions;

import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Recognised;
import org.lianxin.access.Trace;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Following;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.execution.DataLoaderRegistrar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one operation for its caller.
 *
 * <p>The engine is called directly on the request's own virtual thread; fields read the caller from
 * the context under {@value #CALLER}, with the scopes that its registration allows too; it is
 * missing if no token came.
 */
final class OperationRun {

    /** The context's name for the caller. */
    static final String CALLER = "caller";

    private final GraphQL engine;
    private final List<DataLoaderRegistrar> loaders;
    private final ParserOptions parserOptions;
    private final Translation translation;
    private final Deadline deadline;
    private final Documents documents;

    OperationRun(
            GraphQL engine,
            List<DataLoaderRegistrar> loaders,
            ParserOptions parserOptions,
            Translation translation,
            Deadline deadline,
            Documents documents) {
        this.engine = engine;
        this.loaders = loaders;
        this.parserOptions = parserOptions;
        this.translation = translation;
        this.deadline = deadline;
        this.documents = documents;
    }

    /**
     * The answer.
     *
     * @param following the step of a subscription; {@code null} where one answer is awaited
     */
    Answer of(Operation operation, Inquiry inquiry, @Nullable Following following) {
        if (isHeldToDocuments(inquiry) && !documents.isRegistered(operation.query())) {
            return Answer.refused(TypedError.of(ErrorCode.DOCUMENT_NOT_REGISTERED));
        }
        ExecutionInput input = input(operation, inquiry, following);
        ExecutionResult result = deadline.within(input, () -> engine.execute(input));
        if (!result.getErrors().isEmpty()) {
            return Answer.refused(
                    UnregisteredScopes.told(translation.of(result.getErrors()), inquiry),
                    result.isDataPresent());
        }
        return Answer.whole(result.getData());
    }

    /**
     * The registration decides, read for this request; so the switch works from the next one on.
     */
    private static boolean isHeldToDocuments(Inquiry inquiry) {
        return inquiry.recognised()
                .flatMap(Recognised::registration)
                .map(CallerOrganisation::trustedDocumentsOnly)
                .orElse(false);
    }

    private ExecutionInput input(
            Operation operation, Inquiry inquiry, @Nullable Following following) {
        Map<Object, Object> context = new HashMap<>();
        context.put(ParserOptions.class, parserOptions);
        context.put(Inquiry.class, inquiry);
        context.put(Trace.class, inquiry.trace());
        if (following != null) {
            context.put(Following.class, following);
        }
        inquiry.recognised().map(Recognised::effective).ifPresent(own -> context.put(CALLER, own));
        var registry = new DataLoaderRegistry();
        ExecutionInput input =
                ExecutionInput.newExecutionInput()
                        .query(operation.query())
                        .operationName(operation.operationName())
                        .variables(operation.variables())
                        .graphQLContext(context)
                        .dataLoaderRegistry(registry)
                        .build();
        GraphQLContext own = input.getGraphQLContext();
        loaders.forEach(loader -> loader.registerDataLoaders(registry, own));
        return input;
    }
}

package org.lianxin.gateway.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Scope;
import org.lianxin.gateway.Limits;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A schema made for a test, with the gateway's own engine around it. */
final class PlantedSchema {

    private static final Limits LIMITS =
            new Binder(new MapConfigurationPropertySource())
                    .bindOrCreate("lianxin.limits", Limits.class);

    private final SchemaViews views;
    private final GraphQL engine;

    private PlantedSchema(TypeDefinitionRegistry sdl) {
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type("Node", type -> type.typeResolver(PlantedSchema::thing))
                        .type("Any", type -> type.typeResolver(PlantedSchema::thing))
                        .build();
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(sdl, wiring);
        views = new SchemaViews(sdl, wiring, AccessReading.of(sdl).policy());
        engine =
                GraphQL.newGraphQL(schema)
                        .preparsedDocumentProvider(new PreparedDocuments(LIMITS, views))
                        .instrumentation(new CallersSchema(views))
                        .build();
    }

    /** An SDL that may use {@code @access} and {@code @reads} as those of the gateway do. */
    static TypeDefinitionRegistry sdl(String text) {
        try {
            String base = Files.readString(Path.of("schema/base.graphqls"));
            return new SchemaParser().parse(base.substring(0, base.indexOf("type Query\n")) + text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PlantedSchema of(String text) {
        return new PlantedSchema(sdl(text));
    }

    SchemaViews views() {
        return views;
    }

    /**
     * Asks as a bank would.
     *
     * @param scopes {@code null} for nobody: no token came
     */
    ExecutionResult ask(String document, @Nullable String scopes) {
        return ask(document, scopes, Map.of());
    }

    ExecutionResult ask(String document, @Nullable String scopes, Map<String, Object> variables) {
        var input =
                ExecutionInput.newExecutionInput()
                        .query(document)
                        .variables(variables)
                        .root(Map.of())
                        .build();
        input.getGraphQLContext().put(ParserOptions.class, PreparedDocuments.parserOptions(LIMITS));
        if (scopes != null) {
            input.getGraphQLContext()
                    .put("caller", new Caller("test", null, CallerKind.BANK, scopes(scopes)));
        }
        return engine.execute(input);
    }

    static Set<Scope> scopes(String tokens) {
        return Arrays.stream(tokens.split(" "))
                .filter(token -> !token.isEmpty())
                .map(token -> Scope.find(token).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that the errors say, in words and places. */
    static String told(ExecutionResult result) {
        List<?> errors = result.getErrors().stream().map(each -> each.toSpecification()).toList();
        return errors + " " + result.isDataPresent();
    }

    private static GraphQLObjectType thing(TypeResolutionEnvironment environment) {
        return environment.getSchema().getObjectType("Thing");
    }
}

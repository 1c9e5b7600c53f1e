package org.lianxin.gateway.tree;

import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.TypeResolutionParameters;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Which member of a union a value is, by its class, as the engine's own resolver has it. */
final class MemberTypes implements Function<Object, String> {

    private final GraphQLSchema schema;
    private final GraphQLUnionType union;
    private final Map<Class<?>, String> known = new ConcurrentHashMap<>();

    MemberTypes(GraphQLSchema schema, GraphQLUnionType union) {
        this.schema = schema;
        this.union = union;
    }

    @Override
    public String apply(Object value) {
        String name = known.get(value.getClass());
        return name == null ? known.computeIfAbsent(value.getClass(), _ -> resolve(value)) : name;
    }

    private String resolve(Object value) {
        TypeResolutionEnvironment environment =
                TypeResolutionParameters.newParameters()
                        .fieldType(union)
                        .value(value)
                        .schema(schema)
                        .graphQLContext(GraphQLContext.getDefault())
                        .build();
        return schema.getCodeRegistry().getTypeResolver(union).getType(environment).getName();
    }
}

package org.lianxin.gateway.engine;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what the SDL says about null with what the records behind it say.
 *
 * <p>A field that the SDL calls non-null and a record may leave out would turn a whole answer into
 * an error for that one record; a field that the SDL lets be null and no record ever leaves out
 * makes every client write code for nothing. Both are flaws.
 */
@SuppressWarnings("rawtypes") // the engine hands out its fetchers so
final class Nullability {

    private final GraphQLSchema schema;
    private final Map<String, Map<String, DataFetcher>> fetchers;
    private final Map<String, Class<?>> members;
    private final Set<String> visited = new HashSet<>();
    private final List<String> flaws = new ArrayList<>();

    private Nullability(
            GraphQLSchema schema,
            Map<String, Map<String, DataFetcher>> fetchers,
            Map<String, Class<?>> members) {
        this.schema = schema;
        this.fetchers = fetchers;
        this.members = members;
    }

    /**
     * The flaws, one line each.
     *
     * @param members the classes behind the members of unions, by type
     */
    static List<String> flaws(
            GraphQLSchema schema,
            Map<String, Map<String, DataFetcher>> fetchers,
            Map<String, Class<?>> members) {
        var walk = new Nullability(schema, fetchers, members);
        walk.visit(schema.getQueryType(), Object.class);
        if (schema.getMutationType() != null) {
            walk.visit(schema.getMutationType(), Object.class);
        }
        return walk.flaws;
    }

    private void visit(GraphQLObjectType type, Class<?> behind) {
        if (!visited.add(type.getName() + " " + behind.getName())) {
            return;
        }
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            DataFetcher<?> fetcher =
                    fetchers.getOrDefault(type.getName(), Map.of()).get(field.getName());
            if (fetcher instanceof SelfDescribingDataFetcher<?> described) {
                follow(field, described.getReturnType());
            } else {
                Method accessor = accessor(behind, field.getName());
                if (accessor != null) {
                    compare(type, field, accessor);
                    follow(field, ResolvableType.forMethodReturnType(accessor));
                }
            }
        }
    }

    private void compare(GraphQLObjectType type, GraphQLFieldDefinition field, Method accessor) {
        boolean mayBeNull = Nullness.forMethodReturnType(accessor) == Nullness.NULLABLE;
        boolean said = GraphQLTypeUtil.isNullable(field.getType());
        if (mayBeNull != said) {
            flaws.add(
                    "%s.%s is %s in the SDL and %s in %s"
                            .formatted(
                                    type.getName(),
                                    field.getName(),
                                    said ? "nullable" : "non-null",
                                    mayBeNull ? "nullable" : "never null",
                                    accessor.getDeclaringClass().getSimpleName()));
        }
    }

    private void follow(GraphQLFieldDefinition field, ResolvableType value) {
        GraphQLNamedType target = GraphQLTypeUtil.unwrapAll(field.getType());
        if (target instanceof GraphQLObjectType type) {
            visit(type, Unwrapped.element(value));
        }
        if (target instanceof GraphQLUnionType union) {
            for (GraphQLNamedType member : union.getTypes()) {
                visit(
                        schema.getObjectType(member.getName()),
                        members.getOrDefault(member.getName(), Object.class));
            }
        }
    }

    private static @Nullable Method accessor(Class<?> behind, String name) {
        try {
            return behind.getMethod(name);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }
}

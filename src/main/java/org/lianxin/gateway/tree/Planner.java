package org.lianxin.gateway.tree;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Works out what is to be written for a selection. Which fields there are, under which names and in
 * which order, the engine's own collector says.
 */
final class Planner {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final FieldCollector collector = new FieldCollector();

    Planner(ExecutionContext execution) {
        this.schema = execution.getGraphQLSchema();
        this.fragments = execution.getFragmentsByName();
    }

    /** Null if not all of it are records. */
    @Nullable Plan plan(MergedField field, GraphQLType type) {
        return conditional(field) ? null : planned(field, type);
    }

    private @Nullable Plan planned(MergedField field, GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull some -> {
                Plan inside = planned(field, some.getWrappedType());
                yield inside == null ? null : new Plan.Required(inside);
            }
            case GraphQLList list -> {
                Plan element = planned(field, list.getWrappedType());
                yield element == null ? null : new Plan.Sequence(element);
            }
            case GraphQLEnumType kind -> leaf(kind);
            case GraphQLScalarType scalar -> leaf(scalar.getCoercing());
            case GraphQLObjectType object -> tree(field, object);
            case GraphQLUnionType union -> choice(field, union);
            default -> null;
        };
    }

    private @Nullable Plan choice(MergedField field, GraphQLUnionType union) {
        Map<String, Plan> members = new HashMap<>();
        for (GraphQLType member : union.getTypes()) {
            GraphQLObjectType object = (GraphQLObjectType) member;
            Plan plan = tree(field, object);
            if (plan == null) {
                return null;
            }
            members.put(object.getName(), plan);
        }
        return new Plan.Choice(new MemberTypes(schema, union), members);
    }

    private @Nullable Plan tree(MergedField field, GraphQLObjectType type) {
        var parameters =
                FieldCollectorParameters.newParameters()
                        .schema(schema)
                        .objectType(type)
                        .fragments(fragments)
                        .variables(Map.of())
                        .graphQLContext(GraphQLContext.getDefault())
                        .build();
        List<Plan.Branch> branches = new ArrayList<>();
        for (MergedField sub : collector.collectFields(parameters, field).getSubFieldsList()) {
            Plan.Branch branch = branch(type, sub);
            if (branch == null) {
                return null;
            }
            branches.add(branch);
        }
        return new Plan.Tree(List.copyOf(branches));
    }

    private Plan.@Nullable Branch branch(GraphQLObjectType type, MergedField field) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            String name = type.getName();
            return new Plan.Branch(field.getResultKey(), _ -> name, new Plan.Leaf(text -> text));
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (definition == null || !definition.getArguments().isEmpty()) {
            return null;
        }
        if (!componentAsNamed(schema.getCodeRegistry().getDataFetcher(type, definition), field)) {
            return null;
        }
        Plan plan = planned(field, definition.getType());
        return plan == null
                ? null
                : new Plan.Branch(field.getResultKey(), new Component(field.getName()), plan);
    }

    private static boolean componentAsNamed(DataFetcher<?> fetcher, MergedField field) {
        return fetcher instanceof SingletonPropertyDataFetcher
                || (fetcher instanceof PropertyDataFetcher<?> property
                        && field.getName().equals(property.getPropertyName()));
    }

    /** Nothing of the request at hand is kept: our scalars depend on the value alone. */
    private static Plan leaf(GraphQLEnumType kind) {
        return new Plan.Leaf(
                value -> kind.serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
    }

    private static Plan leaf(Coercing<?, ?> coercing) {
        return new Plan.Leaf(
                value -> coercing.serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
    }

    /** Whether what is selected may differ from one request to the next. */
    private boolean conditional(MergedField field) {
        return field.getFields().stream().anyMatch(one -> conditional(one.getSelectionSet()));
    }

    private boolean conditional(@Nullable SelectionSet set) {
        return set != null && set.getSelections().stream().anyMatch(this::conditional);
    }

    private boolean conditional(Selection<?> selection) {
        if (selection instanceof DirectivesContainer<?> marked
                && !marked.getDirectives().isEmpty()) {
            return true;
        }
        return switch (selection) {
            case graphql.language.Field field -> conditional(field.getSelectionSet());
            case InlineFragment fragment -> conditional(fragment.getSelectionSet());
            case FragmentSpread spread -> conditional(fragments.get(spread.getName()));
            default -> true;
        };
    }

    private boolean conditional(@Nullable FragmentDefinition fragment) {
        return fragment == null || conditional(fragment.getSelectionSet());
    }
}

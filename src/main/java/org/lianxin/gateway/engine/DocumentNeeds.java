package org.lianxin.gateway.engine;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.OperationNeeds;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.gateway.SelectionNeeds.Need;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what each root field of a validated and measured document wants to see.
 *
 * <p>The careful side throughout: directives are passed over, a field asked of an interface counts
 * for each of its types, and a variable could hold any value.
 */
final class DocumentNeeds {

    private final GraphQLSchema schema;
    private final AccessPolicy policy;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Need> found = new LinkedHashMap<>();

    private DocumentNeeds(
            GraphQLSchema schema, AccessPolicy policy, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.policy = policy;
        this.fragments = fragments;
    }

    /** For each operation by its name, an only one without a name by the empty text. */
    static Map<String, OperationNeeds> of(
            Document document, GraphQLSchema schema, AccessPolicy policy) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        Map<String, OperationNeeds> needs = new HashMap<>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            String name = operation.getName() == null ? "" : operation.getName();
            needs.put(name, of(document, operation, fragments, schema, policy));
        }
        return Map.copyOf(needs);
    }

    private static OperationNeeds of(
            Document document,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema,
            AccessPolicy policy) {
        Map<String, DocumentNeeds> byResultKey = new LinkedHashMap<>();
        Set<GraphQLObjectType> root = Set.of(root(operation, schema));
        for (Field field : RootFields.of(document, operation)) {
            byResultKey
                    .computeIfAbsent(
                            field.getResultKey(), _ -> new DocumentNeeds(schema, policy, fragments))
                    .visit(field, root);
        }
        return new OperationNeeds(
                byResultKey.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                new SelectionNeeds(
                                                        each.getValue().found.values()))));
    }

    /** The document is valid, so the schema has the root. */
    private static GraphQLObjectType root(OperationDefinition operation, GraphQLSchema schema) {
        GraphQLObjectType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        if (root == null) {
            throw new IllegalStateException("a valid document asks no operation that is not there");
        }
        return root;
    }

    private void visit(@Nullable SelectionSet selections, Set<GraphQLObjectType> of) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> visit(field, of);
                case InlineFragment inline ->
                        visit(inline.getSelectionSet(), narrowed(of, inline.getTypeCondition()));
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null) {
                        visit(
                                fragment.getSelectionSet(),
                                narrowed(of, fragment.getTypeCondition()));
                    }
                }
                // Selection is not sealed, but the language has no fourth kind.
                default -> throw new IllegalStateException("unknown kind of selection");
            }
        }
    }

    private Set<GraphQLObjectType> narrowed(
            Set<GraphQLObjectType> types, @Nullable TypeName condition) {
        if (condition == null) {
            return types;
        }
        Set<GraphQLObjectType> narrowed = new LinkedHashSet<>(types);
        narrowed.retainAll(objects(schema.getType(condition.getName())));
        return narrowed;
    }

    private void visit(Field field, Set<GraphQLObjectType> of) {
        if (field.getName().startsWith("__")) {
            return;
        }
        Set<GraphQLObjectType> answers = new LinkedHashSet<>();
        for (GraphQLObjectType type : of) {
            GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
            if (definition != null) {
                need(type.getName() + "." + field.getName());
                arguments(type, definition, field);
                answers.addAll(objects(GraphQLTypeUtil.unwrapAll(definition.getType())));
            }
        }
        visit(field.getSelectionSet(), answers);
    }

    private void arguments(GraphQLObjectType type, GraphQLFieldDefinition definition, Field field) {
        var inputs = new InputReads(policy, this::need);
        for (GraphQLArgument argument : definition.getArguments()) {
            Argument given =
                    field.getArguments().stream()
                            .filter(each -> each.getName().equals(argument.getName()))
                            .findFirst()
                            .orElse(null);
            String element =
                    AccessPolicy.argument(type.getName(), field.getName(), argument.getName());
            inputs.visit(element, argument, given == null ? null : given.getValue());
        }
    }

    private void need(String coordinate) {
        Access access = policy.get(coordinate);
        found.putIfAbsent(coordinate, new Need(coordinate, access.modes(), access.category()));
    }

    private List<GraphQLObjectType> objects(@Nullable GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType shape -> schema.getImplementations(shape);
            case GraphQLUnionType union ->
                    union.getTypes().stream()
                            .map(GraphQLNamedOutputType::getName)
                            .map(schema::getObjectType)
                            .toList();
            case null, default -> List.of();
        };
    }
}

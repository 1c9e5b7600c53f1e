package org.lianxin.gateway.engine;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the fields that an argument tells of: by itself, by the input fields it is given and by the
 * enum values in it. A variable could hold any of them.
 */
final class InputReads {

    private final AccessPolicy policy;
    private final Consumer<String> reads;
    private final Set<String> everythingOf = new HashSet<>();

    InputReads(AccessPolicy policy, Consumer<String> reads) {
        this.policy = policy;
        this.reads = reads;
    }

    /**
     * Looks at one argument.
     *
     * @param given {@code null} if it was left out; no default tells of a field
     */
    void visit(String element, GraphQLArgument argument, @Nullable Value<?> given) {
        if (given != null && !(given instanceof NullValue)) {
            policy.readBy(element).forEach(reads);
            visit(GraphQLTypeUtil.unwrapAll(argument.getType()), given);
        }
    }

    private void visit(GraphQLNamedType type, Value<?> value) {
        switch (value) {
            case VariableReference _ -> everything(type);
            case ArrayValue many -> many.getValues().forEach(each -> visit(type, each));
            case EnumValue one ->
                    policy.readBy(type.getName() + "." + one.getName()).forEach(reads);
            case ObjectValue object -> {
                if (type instanceof GraphQLInputObjectType input) {
                    object.getObjectFields().forEach(field -> visit(input, field));
                }
            }
            // A plain value tells no more than the argument that it is given to.
            default -> {}
        }
    }

    private void visit(GraphQLInputObjectType input, ObjectField given) {
        GraphQLInputObjectField field = input.getFieldDefinition(given.getName());
        if (field != null) {
            policy.readBy(input.getName() + "." + field.getName()).forEach(reads);
            visit(GraphQLTypeUtil.unwrapAll(field.getType()), given.getValue());
        }
    }

    private void everything(GraphQLNamedType type) {
        if (!everythingOf.add(type.getName())) {
            return;
        }
        if (type instanceof GraphQLEnumType choice) {
            choice.getValues()
                    .forEach(
                            value ->
                                    policy.readBy(type.getName() + "." + value.getName())
                                            .forEach(reads));
        }
        if (type instanceof GraphQLInputObjectType input) {
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                policy.readBy(input.getName() + "." + field.getName()).forEach(reads);
                everything(GraphQLTypeUtil.unwrapAll(field.getType()));
            }
        }
    }
}

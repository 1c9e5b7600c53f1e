package org.lianxin.gateway.engine;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The types of an SDL with what their extensions add, and a few questions about them. */
final class WholeSdl {

    private WholeSdl() {}

    /** All types by name, in the order of their names. */
    static Map<String, TypeDefinition<?>> types(TypeDefinitionRegistry sdl) {
        Map<String, TypeDefinition<?>> types = new TreeMap<>();
        sdl.types().forEach((name, type) -> types.put(name, whole(type, sdl)));
        return types;
    }

    @SuppressWarnings("rawtypes")
    private static TypeDefinition<?> whole(TypeDefinition type, TypeDefinitionRegistry sdl) {
        return switch (type) {
            case ObjectTypeDefinition object -> whole(object, sdl);
            case InterfaceTypeDefinition shape -> whole(shape, sdl);
            case UnionTypeDefinition union -> whole(union, sdl);
            case InputObjectTypeDefinition input -> whole(input, sdl);
            case EnumTypeDefinition choice -> whole(choice, sdl);
            default -> (TypeDefinition<?>) type;
        };
    }

    private static ObjectTypeDefinition whole(
            ObjectTypeDefinition type, TypeDefinitionRegistry sdl) {
        List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
        @SuppressWarnings("rawtypes")
        List<Type> shapes = new ArrayList<>(type.getImplements());
        for (var more : sdl.objectTypeExtensions().getOrDefault(type.getName(), List.of())) {
            fields.addAll(more.getFieldDefinitions());
            shapes.addAll(more.getImplements());
        }
        return type.transform(to -> to.fieldDefinitions(fields).implementz(shapes));
    }

    private static InterfaceTypeDefinition whole(
            InterfaceTypeDefinition type, TypeDefinitionRegistry sdl) {
        List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
        sdl.interfaceTypeExtensions()
                .getOrDefault(type.getName(), List.of())
                .forEach(more -> fields.addAll(more.getFieldDefinitions()));
        return type.transform(to -> to.definitions(fields));
    }

    private static UnionTypeDefinition whole(UnionTypeDefinition type, TypeDefinitionRegistry sdl) {
        @SuppressWarnings("rawtypes")
        List<Type> members = new ArrayList<>(type.getMemberTypes());
        sdl.unionTypeExtensions()
                .getOrDefault(type.getName(), List.of())
                .forEach(more -> members.addAll(more.getMemberTypes()));
        return type.transform(to -> to.memberTypes(members));
    }

    private static InputObjectTypeDefinition whole(
            InputObjectTypeDefinition type, TypeDefinitionRegistry sdl) {
        var fields = new ArrayList<>(type.getInputValueDefinitions());
        sdl.inputObjectTypeExtensions()
                .getOrDefault(type.getName(), List.of())
                .forEach(more -> fields.addAll(more.getInputValueDefinitions()));
        return type.transform(to -> to.inputValueDefinitions(fields));
    }

    private static EnumTypeDefinition whole(EnumTypeDefinition type, TypeDefinitionRegistry sdl) {
        var values = new ArrayList<>(type.getEnumValueDefinitions());
        sdl.enumTypeExtensions()
                .getOrDefault(type.getName(), List.of())
                .forEach(more -> values.addAll(more.getEnumValueDefinitions()));
        return type.transform(to -> to.enumValueDefinitions(values));
    }

    /** The name of a type without its list and non-null wrappings. */
    static String name(Type<?> type) {
        return switch (type) {
            case TypeName named -> named.getName();
            case ListType list -> name(list.getType());
            case NonNullType nonNull -> name(nonNull.getType());
            // Type is not sealed, but the language has no fourth kind.
            default -> throw new IllegalStateException("unknown kind of type");
        };
    }

    static boolean isList(Type<?> type) {
        return type instanceof ListType
                || (type instanceof NonNullType nonNull && isList(nonNull.getType()));
    }

    /** The root types' names by operation: the schema's own, or the usual ones. */
    static Map<String, String> roots(TypeDefinitionRegistry sdl) {
        Map<String, String> roots = new TreeMap<>();
        sdl.schemaDefinition()
                .ifPresentOrElse(
                        schema ->
                                schema.getOperationTypeDefinitions()
                                        .forEach(
                                                operation ->
                                                        roots.put(
                                                                operation.getName(),
                                                                operation.getTypeName().getName())),
                        () ->
                                roots.putAll(
                                        Map.of(
                                                "query", "Query",
                                                "mutation", "Mutation",
                                                "subscription", "Subscription")));
        return roots;
    }
}

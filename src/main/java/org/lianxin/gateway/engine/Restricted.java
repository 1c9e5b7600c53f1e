package org.lianxin.gateway.engine;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an SDL of certain types only, without the directives that say who may see what: no
 * document can use those, and they would tell what there is besides.
 */
final class Restricted {

    private static final Set<String> OURS = Set.of("access", "reads");

    private Restricted() {}

    static TypeDefinitionRegistry to(
            TypeDefinitionRegistry whole, Map<String, TypeDefinition<?>> types) {
        var sdl = new TypeDefinitionRegistry();
        whole.getDirectiveDefinitions().values().stream()
                .filter(directive -> !OURS.contains(directive.getName()))
                .forEach(sdl::add);
        whole.scalars().values().stream()
                .filter(scalar -> !sdl.hasType(scalar.getName()))
                .forEach(sdl::add);
        types.values().forEach(type -> sdl.add(plain(type)));
        whole.schemaDefinition().ifPresent(schema -> sdl.add(plain(schema, types)));
        return sdl;
    }

    /** Without the operations that nothing is left of. */
    private static SchemaDefinition plain(
            SchemaDefinition schema, Map<String, TypeDefinition<?>> types) {
        var left =
                schema.getOperationTypeDefinitions().stream()
                        .filter(each -> types.containsKey(each.getTypeName().getName()))
                        .toList();
        return schema.transform(to -> to.operationTypeDefinitions(left));
    }

    private static TypeDefinition<?> plain(TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object ->
                    object.transform(
                            to ->
                                    to.directives(others(object.getDirectives()))
                                            .fieldDefinitions(
                                                    plainFields(object.getFieldDefinitions())));
            case InterfaceTypeDefinition shape ->
                    shape.transform(to -> to.definitions(plainFields(shape.getFieldDefinitions())));
            case InputObjectTypeDefinition input ->
                    input.transform(
                            to ->
                                    to.inputValueDefinitions(
                                            plain(input.getInputValueDefinitions())));
            case EnumTypeDefinition choice ->
                    choice.transform(
                            to ->
                                    to.enumValueDefinitions(
                                            choice.getEnumValueDefinitions().stream()
                                                    .map(Restricted::plain)
                                                    .toList()));
            default -> type;
        };
    }

    private static EnumValueDefinition plain(EnumValueDefinition value) {
        return value.transform(to -> to.directives(others(value.getDirectives())));
    }

    private static List<FieldDefinition> plainFields(List<FieldDefinition> fields) {
        return fields.stream().map(Restricted::plain).toList();
    }

    private static FieldDefinition plain(FieldDefinition field) {
        return field.transform(
                to ->
                        to.directives(others(field.getDirectives()))
                                .inputValueDefinitions(plain(field.getInputValueDefinitions())));
    }

    private static List<InputValueDefinition> plain(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .map(input -> input.transform(to -> to.directives(others(input.getDirectives()))))
                .toList();
    }

    private static List<Directive> others(List<Directive> directives) {
        return directives.stream().filter(each -> !OURS.contains(each.getName())).toList();
    }
}

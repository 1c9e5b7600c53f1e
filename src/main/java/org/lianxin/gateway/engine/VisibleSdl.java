package org.lianxin.gateway.engine;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.lianxin.access.Scope;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is left of an SDL for a caller that holds certain scopes: as if the rest had never been
 * written.
 *
 * <p>Hidden fields go, and so do arguments, input fields and enum values that tell of them; a type
 * that nothing is left of goes with all that leads to it, until nothing changes; what cannot be
 * reached any more goes last. An interface keeps the fields that all its types keep.
 */
final class VisibleSdl {

    private final AccessPolicy policy;
    private final Set<Scope> held;
    private final Map<String, TypeDefinition<?>> types;
    private final Map<String, InterfaceTypeDefinition> shapes = new TreeMap<>();
    private final Set<String> scalars;

    private VisibleSdl(TypeDefinitionRegistry whole, AccessPolicy policy, Set<Scope> held) {
        this.policy = policy;
        this.held = held;
        this.types = WholeSdl.types(whole);
        this.scalars = whole.scalars().keySet();
        types.forEach(
                (name, type) -> {
                    if (type instanceof InterfaceTypeDefinition shape) {
                        shapes.put(name, shape);
                    }
                });
    }

    static TypeDefinitionRegistry of(
            TypeDefinitionRegistry whole, AccessPolicy policy, Set<Scope> held) {
        var visible = new VisibleSdl(whole, policy, held);
        visible.reduce();
        return Restricted.to(
                whole, Reachable.from(WholeSdl.roots(whole).values(), visible.types).types());
    }

    /** Each round may empty a type, which the next takes out wherever it is named. */
    private void reduce() {
        int before;
        int after = size();
        do {
            before = after;
            Map<String, TypeDefinition<?>> next = new TreeMap<>();
            types.forEach((name, type) -> next.put(name, reduced(type)));
            next.values().removeIf(VisibleSdl::isEmpty);
            types.clear();
            types.putAll(next);
            // After its types, so that one that is hidden whole does not take fields from it.
            shapes.forEach((name, shape) -> types.put(name, reduced(shape)));
            types.values().removeIf(VisibleSdl::isEmpty);
            after = size();
        } while (after != before);
    }

    /** How many things the SDL names; it only ever gets smaller. */
    private int size() {
        return types.values().stream().mapToInt(type -> 1 + elements(type)).sum();
    }

    private static int elements(TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object -> ofFields(object.getFieldDefinitions());
            case InterfaceTypeDefinition shape -> ofFields(shape.getFieldDefinitions());
            case UnionTypeDefinition union -> union.getMemberTypes().size();
            case InputObjectTypeDefinition input -> input.getInputValueDefinitions().size();
            case EnumTypeDefinition choice -> choice.getEnumValueDefinitions().size();
            default -> 1;
        };
    }

    private static int ofFields(List<FieldDefinition> fields) {
        return fields.stream().mapToInt(field -> 1 + field.getInputValueDefinitions().size()).sum();
    }

    private static boolean isEmpty(TypeDefinition<?> type) {
        return elements(type) == 0;
    }

    private TypeDefinition<?> reduced(TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object -> reduced(object);
            case UnionTypeDefinition union ->
                    union.transform(to -> to.memberTypes(kept(union.getMemberTypes())));
            case InputObjectTypeDefinition input ->
                    input.transform(
                            to ->
                                    to.inputValueDefinitions(
                                            input.getInputValueDefinitions().stream()
                                                    .filter(field -> keeps(input, field))
                                                    .toList()));
            case EnumTypeDefinition choice ->
                    choice.transform(
                            to ->
                                    to.enumValueDefinitions(
                                            choice.getEnumValueDefinitions().stream()
                                                    .filter(
                                                            value ->
                                                                    mayUse(
                                                                            choice.getName()
                                                                                    + "."
                                                                                    + value
                                                                                            .getName()))
                                                    .toList()));
            default -> type;
        };
    }

    private ObjectTypeDefinition reduced(ObjectTypeDefinition type) {
        List<FieldDefinition> fields =
                type.getFieldDefinitions().stream()
                        .filter(f -> policy.mayUseField(type.getName(), f.getName(), held))
                        .filter(field -> isThere(field.getType()))
                        .map(field -> reduced(type.getName(), field))
                        .filter(
                                field ->
                                        field.getInputValueDefinitions().stream()
                                                .allMatch(this::isThere))
                        .toList();
        return type.transform(
                to -> to.fieldDefinitions(fields).implementz(kept(type.getImplements())));
    }

    /**
     * A field that one of its types hides could otherwise be asked of that type by the interface.
     */
    private InterfaceTypeDefinition reduced(InterfaceTypeDefinition shape) {
        List<ObjectTypeDefinition> behind =
                types.values().stream()
                        .filter(ObjectTypeDefinition.class::isInstance)
                        .map(ObjectTypeDefinition.class::cast)
                        .filter(type -> names(type.getImplements()).contains(shape.getName()))
                        .toList();
        List<FieldDefinition> fields =
                shape.getFieldDefinitions().stream()
                        .filter(field -> !behind.isEmpty() && isThere(field.getType()))
                        .filter(field -> behind.stream().allMatch(type -> has(type, field)))
                        .map(field -> common(field, behind))
                        .toList();
        return shape.transform(
                to -> to.definitions(fields).implementz(kept(shape.getImplements())));
    }

    private static boolean has(ObjectTypeDefinition type, FieldDefinition field) {
        return own(type, field.getName()).findAny().isPresent();
    }

    private static Stream<FieldDefinition> own(ObjectTypeDefinition type, String field) {
        return type.getFieldDefinitions().stream().filter(own -> own.getName().equals(field));
    }

    /** The field with the arguments that all the types behind it have kept. */
    private static FieldDefinition common(
            FieldDefinition field, List<ObjectTypeDefinition> behind) {
        List<InputValueDefinition> arguments =
                field.getInputValueDefinitions().stream()
                        .filter(
                                argument ->
                                        behind.stream()
                                                .flatMap(type -> own(type, field.getName()))
                                                .allMatch(own -> takes(own, argument.getName())))
                        .toList();
        return field.transform(to -> to.inputValueDefinitions(arguments));
    }

    private static boolean takes(FieldDefinition field, String argument) {
        return field.getInputValueDefinitions().stream()
                .anyMatch(own -> own.getName().equals(argument));
    }

    private FieldDefinition reduced(String type, FieldDefinition field) {
        List<InputValueDefinition> arguments =
                field.getInputValueDefinitions().stream()
                        .filter(
                                argument ->
                                        mayUse(
                                                AccessPolicy.argument(
                                                        type, field.getName(), argument.getName())))
                        .filter(argument -> isThere(argument) || isRequired(argument))
                        .toList();
        return field.transform(to -> to.inputValueDefinitions(arguments));
    }

    private boolean keeps(InputObjectTypeDefinition type, InputValueDefinition field) {
        return mayUse(type.getName() + "." + field.getName()) && isThere(field);
    }

    private boolean mayUse(String element) {
        return policy.mayUse(element, held);
    }

    private static boolean isRequired(InputValueDefinition argument) {
        return argument.getType() instanceof NonNullType && argument.getDefaultValue() == null;
    }

    private boolean isThere(InputValueDefinition input) {
        return isThere(input.getType());
    }

    private boolean isThere(Type<?> type) {
        String name = WholeSdl.name(type);
        return types.containsKey(name) || scalars.contains(name);
    }

    @SuppressWarnings("rawtypes")
    private List<Type> kept(List<Type> named) {
        return named.stream().filter(type -> types.containsKey(WholeSdl.name(type))).toList();
    }

    @SuppressWarnings("rawtypes")
    private static List<String> names(List<Type> types) {
        return types.stream().map(WholeSdl::name).toList();
    }
}

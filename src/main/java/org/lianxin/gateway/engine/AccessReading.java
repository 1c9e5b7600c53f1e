package org.lianxin.gateway.engine;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.access.Scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code @access} and {@code @reads} of an SDL, and notes what is missing or wrong. */
final class AccessReading {

    /** What no filter can be made of: a page's bounds and the frame of every question. */
    private static final Set<String> HARMLESS =
            Set.of("first", "after", "last", "before", "validAt", "knownAt", "purpose", "matter");

    private final Map<String, TypeDefinition<?>> types;
    private final Map<String, String> roots;
    private final Map<String, Access> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> reads = new LinkedHashMap<>();
    private final List<String> flaws = new ArrayList<>();

    private AccessReading(TypeDefinitionRegistry sdl) {
        this.types = WholeSdl.types(sdl);
        this.roots = WholeSdl.roots(sdl);
    }

    static AccessReading of(TypeDefinitionRegistry sdl) {
        var reading = new AccessReading(sdl);
        reading.types.values().forEach(reading::read);
        reading.checkWhatIsRead();
        reading.checkThatSomethingIsOpen();
        reading.flaws.addAll(new DeadEnds(reading.types, reading.fields).flaws());
        return reading;
    }

    /** What is wrong, one line each, every element named. */
    List<String> flaws() {
        return flaws;
    }

    /** The policy; worth nothing if there are flaws. */
    AccessPolicy policy() {
        return new AccessPolicy(fields, reads);
    }

    private void read(TypeDefinition<?> type) {
        if (type instanceof ObjectTypeDefinition object) {
            Access ofType = access(object, object.getName());
            object.getFieldDefinitions().forEach(field -> read(object, field, ofType));
        }
        if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions()
                    .forEach(field -> readInput(input.getName() + "." + field.getName(), field));
        }
        if (type instanceof EnumTypeDefinition choice) {
            choice.getEnumValueDefinitions()
                    .forEach(value -> reads(choice.getName() + "." + value.getName(), value));
        }
    }

    private void read(ObjectTypeDefinition type, FieldDefinition field, @Nullable Access ofType) {
        String coordinate = type.getName() + "." + field.getName();
        Access own = access(field, coordinate);
        Access access = own == null ? ofType : own;
        if (access == null) {
            flaws.add("no @access says who may see " + coordinate);
        } else {
            fields.put(coordinate, access);
        }
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            String element =
                    AccessPolicy.argument(type.getName(), field.getName(), argument.getName());
            readInput(element, argument);
            if (!argument.hasDirective("reads") && mayFilter(type, field, argument)) {
                flaws.add("no @reads says which fields tells of " + element);
            }
        }
    }

    /** Below the root, and wherever the root answers with many, an argument may be a filter. */
    private boolean mayFilter(
            ObjectTypeDefinition type, FieldDefinition field, InputValueDefinition argument) {
        if (HARMLESS.contains(argument.getName())) {
            return false;
        }
        String target = WholeSdl.name(field.getType());
        boolean many = WholeSdl.isList(field.getType()) || target.endsWith("Connection");
        return !roots.containsValue(type.getName()) || (type.getName().equals(query()) && many);
    }

    private void readInput(String element, InputValueDefinition input) {
        boolean tells = !reads(element, input).isEmpty();
        if (tells && input.getType() instanceof NonNullType) {
            flaws.add("what tells of a field may not be required: " + element);
        }
        if (input.getDefaultValue() != null && (tells || tellsByDefault(input))) {
            flaws.add("what tells of a field may not be a default: " + element);
        }
    }

    /** A caller that may not use the value could not have the default either. */
    private boolean tellsByDefault(InputValueDefinition input) {
        return !(types.get(WholeSdl.name(input.getType())) instanceof EnumTypeDefinition choice)
                ? types.get(WholeSdl.name(input.getType())) instanceof InputObjectTypeDefinition
                : choice.getEnumValueDefinitions().stream()
                        .filter(value -> value.hasDirective("reads"))
                        .anyMatch(
                                value -> texts(input.getDefaultValue()).contains(value.getName()));
    }

    private List<String> reads(String element, DirectivesContainer<?> carrier) {
        if (!carrier.hasDirective("reads")) {
            return List.of();
        }
        List<String> read = texts(carrier.getDirectives("reads").getFirst(), "fields");
        reads.put(element, read);
        return read;
    }

    private @Nullable Access access(DirectivesContainer<?> carrier, String name) {
        if (!carrier.hasDirective("access")) {
            return null;
        }
        Directive directive = carrier.getDirectives("access").getFirst();
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        texts(directive, "modes").forEach(mode -> modes.add(Mode.valueOf(mode)));
        if (modes.isEmpty()) {
            flaws.add("@access names no mode at " + name);
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String token : texts(directive, "scopes")) {
            Scope.find(token)
                    .ifPresentOrElse(
                            scopes::add,
                            () -> flaws.add("no such scope: " + token + " at " + name));
        }
        List<String> category = texts(directive, "category");
        return new Access(
                modes,
                scopes,
                category.isEmpty() ? null : DataCategory.valueOf(category.getFirst()));
    }

    private void checkWhatIsRead() {
        reads.forEach(
                (element, read) ->
                        read.stream()
                                .filter(coordinate -> !fields.containsKey(coordinate))
                                .forEach(
                                        coordinate ->
                                                flaws.add(
                                                        "@reads names no field: %s at %s"
                                                                .formatted(coordinate, element))));
    }

    /** A schema without any field is none; then not even the refusals could be told. */
    private void checkThatSomethingIsOpen() {
        String query = query() + ".";
        if (fields.entrySet().stream()
                .noneMatch(
                        field ->
                                field.getKey().startsWith(query)
                                        && field.getValue().scopes().isEmpty())) {
            flaws.add("no field of " + query() + " is open to anyone");
        }
    }

    private String query() {
        return roots.getOrDefault("query", "Query");
    }

    private static List<String> texts(Directive directive, String argument) {
        var given = directive.getArgument(argument);
        return given == null ? List.of() : texts(given.getValue());
    }

    /** A list, or one value that stands for a list of one, as the language has it. */
    private static List<String> texts(@Nullable Value<?> value) {
        return switch (value) {
            case ArrayValue many ->
                    many.getValues().stream().flatMap(one -> texts(one).stream()).toList();
            case StringValue text -> List.of(text.getValue());
            case EnumValue name -> List.of(name.getName());
            case null, default -> List.of();
        };
    }
}

package org.lianxin.gateway.engine;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The smallest question that reaches a field: as few steps from a root as can be, and of equally
 * short ways the first by name.
 *
 * @param steps from the root down to the field
 * @param composite whether something has to be selected of the field itself
 */
public record SmallestQuery(List<Step> steps, boolean composite) {

    /** One field of the way, asked of that type. */
    public record Step(String type, FieldDefinition field) {

        public String coordinate() {
            return type + "." + field.getName();
        }
    }

    /** For every field that can be reached, by its coordinate. */
    static Map<String, SmallestQuery> all(TypeDefinitionRegistry sdl) {
        Map<String, TypeDefinition<?>> types = WholeSdl.types(sdl);
        Map<String, SmallestQuery> found = new TreeMap<>();
        Deque<SmallestQuery> next = new ArrayDeque<>();
        for (String operation : List.of("query", "mutation", "subscription")) {
            open(WholeSdl.roots(sdl).getOrDefault(operation, ""), List.of(), types, found, next);
        }
        while (!next.isEmpty()) {
            SmallestQuery way = next.poll();
            String target = WholeSdl.name(way.steps.getLast().field().getType());
            objects(target, types).forEach(type -> open(type, way.steps, types, found, next));
        }
        return found;
    }

    private static void open(
            String name,
            List<Step> before,
            Map<String, TypeDefinition<?>> types,
            Map<String, SmallestQuery> found,
            Deque<SmallestQuery> next) {
        if (!(types.get(name) instanceof ObjectTypeDefinition type)) {
            return;
        }
        Map<String, FieldDefinition> fields = new TreeMap<>();
        type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        for (FieldDefinition field : fields.values()) {
            List<Step> steps = new ArrayList<>(before);
            steps.add(new Step(name, field));
            var way =
                    new SmallestQuery(
                            List.copyOf(steps),
                            !objects(WholeSdl.name(field.getType()), types).isEmpty());
            if (found.putIfAbsent(steps.getLast().coordinate(), way) == null) {
                next.add(way);
            }
        }
    }

    private static Set<String> objects(String name, Map<String, TypeDefinition<?>> types) {
        return switch (types.get(name)) {
            case ObjectTypeDefinition object -> Set.of(object.getName());
            case UnionTypeDefinition union ->
                    union.getMemberTypes().stream()
                            .map(WholeSdl::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            case InterfaceTypeDefinition shape ->
                    types.values().stream()
                            .filter(ObjectTypeDefinition.class::isInstance)
                            .map(ObjectTypeDefinition.class::cast)
                            .filter(
                                    type ->
                                            type.getImplements().stream()
                                                    .map(WholeSdl::name)
                                                    .anyMatch(shape.getName()::equals))
                            .map(ObjectTypeDefinition::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            case null, default -> Set.of();
        };
    }

    public String root() {
        return steps.getFirst().field().getName();
    }

    /** What kind of operation asks it, as the language calls it. */
    public String operation() {
        return steps.getFirst().type().toLowerCase(Locale.ROOT);
    }

    /** The way in a person's words: {@code creditProfile.roles.title}. */
    String way() {
        return steps.stream().map(step -> step.field().getName()).collect(Collectors.joining("."));
    }

    /** The question as a selection of a document's root. */
    public String selection(Map<String, String> arguments) {
        String below = below();
        String selected = below.isEmpty() && composite ? "__typename" : below;
        return head(arguments) + (selected.isEmpty() ? "" : " { " + selected + " }");
    }

    /** The root field with what is to be given to it; only arguments that it has are given. */
    public String head(Map<String, String> arguments) {
        return root() + given(steps.getFirst(), arguments);
    }

    /** What is to be selected of the root field; empty where it is the field asked for. */
    public String below() {
        var text = new StringBuilder();
        for (Step step : steps.subList(1, steps.size())) {
            text.append(text.isEmpty() ? "" : " { ")
                    .append("... on ")
                    .append(step.type())
                    .append(" { ")
                    .append(step.field().getName())
                    .append(given(step, Map.of()));
        }
        return steps.size() == 1
                ? ""
                : text.append(composite ? " { __typename }" : "")
                        .append(" }".repeat(2 * steps.size() - 3))
                        .toString();
    }

    private static String given(Step step, Map<String, String> arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (InputValueDefinition argument : step.field().getInputValueDefinitions()) {
            String value = arguments.get(argument.getName());
            boolean required =
                    argument.getType() instanceof NonNullType && argument.getDefaultValue() == null;
            if (value != null) {
                given.put(argument.getName(), value);
            } else if (required) {
                throw new IllegalStateException(
                        "no value is known for the argument "
                                + argument.getName()
                                + " of "
                                + step.coordinate());
            }
        }
        return given.isEmpty()
                ? ""
                : given.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}

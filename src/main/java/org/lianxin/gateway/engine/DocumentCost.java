package org.lianxin.gateway.engine;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many fields an operation asks to be answered at most, as far as its own arguments say: those
 * inside a page count once for each item of {@code first}, those behind a list of keys once for
 * each key. What the graph holds less than that is not foreseen.
 *
 * <p>The document is walked once; for each request only the sizes that its variables give are put
 * in.
 *
 * @param fields that no argument multiplies
 * @param multiplied the others
 */
record DocumentCost(long fields, List<Multiplied> multiplied) {

    /** A page whose size the document leaves to the schema, whose default is this. */
    private static final long PAGE = 20;

    private static final String PAGE_SIZE = "first";
    private static final String PAGE_ITEMS = "edges";

    /** What is answered once for each of so many. */
    record Multiplied(List<Size> sizes, DocumentCost each) {}

    /** How many of something an argument asks for. */
    sealed interface Size {

        /** Written into the document. */
        record Fixed(long items) implements Size {}

        /** What a variable holds: so many items, or a list. */
        record Held(String variable, boolean counts, long otherwise) implements Size {}
    }

    /** For each operation by its name, an only one without a name by the empty text. */
    static Map<String, DocumentCost> of(Document document) {
        var fragments = new HashMap<String, FragmentDefinition>();
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        var costs = new HashMap<String, DocumentCost>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var walk = new Walk(fragments, defaults(operation), new HashMap<>());
            String name = operation.getName() == null ? "" : operation.getName();
            costs.put(name, walk.of(operation.getSelectionSet()));
        }
        return costs;
    }

    /** With the sizes of these variables; at most {@link Long#MAX_VALUE}. */
    long with(Map<String, ?> variables) {
        long total = fields;
        for (Multiplied part : multiplied) {
            long times = 1;
            for (Size size : part.sizes) {
                times = product(times, size(size, variables));
            }
            total = sum(total, product(times, part.each.with(variables)));
        }
        return total;
    }

    private static long size(Size size, Map<String, ?> variables) {
        return switch (size) {
            case Size.Fixed fixed -> fixed.items;
            case Size.Held held ->
                    switch (variables.get(held.variable)) {
                        case Collection<?> list -> list.size();
                        case Number number when held.counts -> items(number);
                        case null, default -> held.otherwise;
                    };
        };
    }

    private static long items(Number number) {
        return Math.clamp(number.longValue(), 0, Integer.MAX_VALUE);
    }

    private static Map<String, Value<?>> defaults(OperationDefinition operation) {
        var defaults = new HashMap<String, Value<?>>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() != null) {
                defaults.put(variable.getName(), variable.getDefaultValue());
            }
        }
        return defaults;
    }

    private static long sum(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }

    private static long product(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    /** Fragments are walked once, however often they are spread. */
    private record Walk(
            Map<String, FragmentDefinition> fragments,
            Map<String, Value<?>> defaults,
            Map<String, DocumentCost> known) {

        DocumentCost of(@Nullable SelectionSet selections) {
            DocumentCost total = new DocumentCost(0, List.of());
            if (selections == null) {
                return total;
            }
            for (Selection<?> selection : selections.getSelections()) {
                DocumentCost part =
                        switch (selection) {
                            case Field field -> ofField(field);
                            case InlineFragment inline -> of(inline.getSelectionSet());
                            case FragmentSpread spread -> ofFragment(spread.getName());
                            // Selection is not sealed, but the language has no fourth kind.
                            default -> throw new IllegalStateException("unknown selection");
                        };
                total = total.and(part);
            }
            return total;
        }

        private DocumentCost ofField(Field field) {
            DocumentCost inside = of(field.getSelectionSet());
            List<Size> sizes =
                    field.getArguments().stream()
                            .map(this::size)
                            .flatMap(Optional::stream)
                            .toList();
            if (sizes.isEmpty() && isPage(field)) {
                sizes = List.of(new Size.Fixed(PAGE));
            }
            return sizes.isEmpty()
                    ? new DocumentCost(sum(inside.fields, 1), inside.multiplied)
                    : new DocumentCost(1, List.of(new Multiplied(sizes, inside)));
        }

        private Optional<Size> size(Argument argument) {
            boolean counts = argument.getName().equals(PAGE_SIZE);
            if (argument.getValue() instanceof VariableReference variable) {
                long otherwise = fixed(defaults.get(variable.getName()), counts).orElse(1);
                return Optional.of(new Size.Held(variable.getName(), counts, otherwise));
            }
            OptionalLong items = fixed(argument.getValue(), counts);
            return items.isPresent()
                    ? Optional.of(new Size.Fixed(items.getAsLong()))
                    : Optional.empty();
        }

        private static OptionalLong fixed(@Nullable Value<?> value, boolean counts) {
            return switch (value) {
                case ArrayValue list -> OptionalLong.of(list.getValues().size());
                case IntValue number when counts -> OptionalLong.of(items(number.getValue()));
                case null, default -> OptionalLong.empty();
            };
        }

        private static boolean isPage(Field field) {
            return field.getSelectionSet() != null
                    && field.getSelectionSet().getSelectionsOfType(Field.class).stream()
                            .anyMatch(item -> item.getName().equals(PAGE_ITEMS));
        }

        private DocumentCost ofFragment(String name) {
            DocumentCost cost = known.get(name);
            if (cost == null) {
                FragmentDefinition fragment = fragments.get(name);
                cost = fragment == null ? of(null) : of(fragment.getSelectionSet());
                known.put(name, cost);
            }
            return cost;
        }
    }

    private DocumentCost and(DocumentCost other) {
        var all = new ArrayList<>(multiplied);
        all.addAll(other.multiplied);
        return new DocumentCost(sum(fields, other.fields), List.copyOf(all));
    }
}

package org.lianxin.gateway.engine;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How large a document is once its fragments are spread; known before it is validated, for
 * validating a flood costs more than measuring it.
 *
 * <p>Each fragment is measured once however often it is spread, so that measuring stays cheap where
 * executing would not be; one that spreads itself counts as nothing there, and validation refuses
 * it. Introspection counts by its fields but not by its depth, for the tools' usual question is
 * deep by nature and graphql-java bounds it itself.
 *
 * @param depth levels of fields
 * @param fields selected in all, at most {@link Long#MAX_VALUE}
 * @param rootFields at the top of the largest operation
 * @param aliases fields under another name
 * @param repeats fields that stand beside themselves
 * @param directives in the document, each where it is written
 * @param literalCharacters of the longest text written into it
 */
record DocumentSize(
        long depth,
        long fields,
        long rootFields,
        long aliases,
        long repeats,
        long directives,
        long literalCharacters) {

    static DocumentSize of(Document document) {
        var measure = new Measure(document);
        Selected largest = Selected.NOTHING;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            largest = largest.or(measure.of(operation.getSelectionSet()));
        }
        var written = new Written();
        written.read(document);
        return new DocumentSize(
                largest.depth,
                largest.fields,
                largest.rootFields,
                largest.aliases,
                largest.repeats,
                written.directives,
                written.longest);
    }

    /** What a selection comes to with its fragments. */
    private record Selected(long depth, long fields, long rootFields, long aliases, long repeats) {

        static final Selected NOTHING = new Selected(0, 0, 0, 0, 0);

        /** Both selected side by side. */
        Selected and(Selected other) {
            return new Selected(
                    Math.max(depth, other.depth),
                    sum(fields, other.fields),
                    sum(rootFields, other.rootFields),
                    sum(aliases, other.aliases),
                    sum(repeats, other.repeats));
        }

        /** The larger of two operations, in each respect. */
        Selected or(Selected other) {
            return new Selected(
                    Math.max(depth, other.depth),
                    Math.max(fields, other.fields),
                    Math.max(rootFields, other.rootFields),
                    Math.max(aliases, other.aliases),
                    Math.max(repeats, other.repeats));
        }

        private static long sum(long a, long b) {
            long sum = a + b;
            return sum < 0 ? Long.MAX_VALUE : sum;
        }
    }

    private static final class Measure {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, Selected> known = new HashMap<>();

        Measure(Document document) {
            for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
                fragments.put(fragment.getName(), fragment);
            }
        }

        Selected of(@Nullable SelectionSet selections) {
            Selected total = Selected.NOTHING;
            if (selections == null) {
                return total;
            }
            Set<String> answered = new HashSet<>();
            for (Selection<?> selection : selections.getSelections()) {
                total = total.and(of(selection));
                if (selection instanceof Field field && !answered.add(field.getResultKey())) {
                    total = total.and(new Selected(0, 0, 0, 0, 1));
                }
            }
            return total;
        }

        private Selected of(Selection<?> selection) {
            return switch (selection) {
                case Field field -> ofField(field);
                case InlineFragment inline -> of(inline.getSelectionSet());
                case FragmentSpread spread -> ofFragment(spread.getName());
                // Selection is not sealed, but the language has no fourth kind.
                default -> throw new IllegalStateException("unknown kind of selection");
            };
        }

        private Selected ofField(Field field) {
            Selected inside = of(field.getSelectionSet());
            long depth = field.getName().startsWith("__") ? 0 : inside.depth + 1;
            long alias = field.getAlias() == null ? 0 : 1;
            return new Selected(
                    depth,
                    Selected.sum(inside.fields, 1),
                    1,
                    Selected.sum(inside.aliases, alias),
                    inside.repeats);
        }

        private Selected ofFragment(String name) {
            Selected size = known.get(name);
            if (size == null) {
                // Whoever comes here again before it is measured has gone in a circle.
                known.put(name, Selected.NOTHING);
                FragmentDefinition fragment = fragments.get(name);
                size = fragment == null ? Selected.NOTHING : of(fragment.getSelectionSet());
                known.put(name, size);
            }
            return size;
        }
    }

    /** What counts where it is written, spread or not. */
    private static final class Written {

        private long directives;
        private long longest;

        void read(Node<?> node) {
            switch (node) {
                case Directive _ -> directives++;
                case StringValue text -> {
                    String value = text.getValue();
                    longest = Math.max(longest, value == null ? 0 : value.length());
                }
                default -> {}
            }
            for (Node<?> child : node.getChildren()) {
                read(child);
            }
        }
    }
}

package org.lianxin.gateway.engine;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * How large a validated document is once its fragments are spread.
 *
 * <p>Each fragment is measured once however often it is spread, so that measuring stays cheap where
 * executing would not be. Introspection counts by its fields but not by its depth, for the tools'
 * usual question is deep by nature and graphql-java bounds it itself.
 *
 * @param depth levels of fields
 * @param fields selected in all, at most {@link Long#MAX_VALUE}
 * @param rootFields at the top of the largest operation
 */
record DocumentSize(long depth, long fields, long rootFields) {

    private static final DocumentSize NOTHING = new DocumentSize(0, 0, 0);

    /** Measures a document without fragment cycles; validation has refused those. */
    static DocumentSize of(Document document) {
        var measure = new Measure(document);
        DocumentSize largest = NOTHING;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            DocumentSize size = measure.of(operation.getSelectionSet());
            largest =
                    new DocumentSize(
                            Math.max(largest.depth, size.depth),
                            Math.max(largest.fields, size.fields),
                            Math.max(largest.rootFields, size.rootFields));
        }
        return largest;
    }

    /** Both selected side by side. */
    private DocumentSize and(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                saturatedSum(fields, other.fields),
                saturatedSum(rootFields, other.rootFields));
    }

    private static long saturatedSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static final class Measure {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, DocumentSize> known = new HashMap<>();

        Measure(Document document) {
            for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
                fragments.put(fragment.getName(), fragment);
            }
        }

        DocumentSize of(@Nullable SelectionSet selections) {
            DocumentSize total = NOTHING;
            if (selections == null) {
                return total;
            }
            for (Selection<?> selection : selections.getSelections()) {
                total = total.and(of(selection));
            }
            return total;
        }

        private DocumentSize of(Selection<?> selection) {
            return switch (selection) {
                case Field field -> ofField(field);
                case InlineFragment inline -> of(inline.getSelectionSet());
                case FragmentSpread spread -> ofFragment(spread.getName());
                // Selection is not sealed, but the language has no fourth kind.
                default -> throw new IllegalStateException("unknown kind of selection");
            };
        }

        private DocumentSize ofField(Field field) {
            DocumentSize inside = of(field.getSelectionSet());
            long depth = field.getName().startsWith("__") ? 0 : inside.depth + 1;
            return new DocumentSize(depth, saturatedSum(inside.fields, 1), 1);
        }

        private DocumentSize ofFragment(String name) {
            DocumentSize size = known.get(name);
            if (size == null) {
                FragmentDefinition fragment = fragments.get(name);
                size = fragment == null ? NOTHING : of(fragment.getSelectionSet());
                known.put(name, size);
            }
            return size;
        }
    }
}

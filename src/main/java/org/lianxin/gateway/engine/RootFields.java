package org.lianxin.gateway.engine;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields at the top of an operation, also where fragments hold them. */
final class RootFields {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> spread = new HashSet<>();
    private final List<Field> fields = new ArrayList<>();

    private RootFields(Document document) {
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
    }

    /** In the order of the document, which need not be a valid one. */
    static List<Field> of(Document document, OperationDefinition operation) {
        var found = new RootFields(document);
        found.collect(operation.getSelectionSet());
        return found.fields;
    }

    private void collect(SelectionSet selections) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> fields.add(field);
                case InlineFragment inline -> collect(inline.getSelectionSet());
                case FragmentSpread fragment -> spread(fragment.getName());
                // Selection is not sealed, but the language has no fourth kind.
                default -> throw new IllegalStateException("unknown kind of selection");
            }
        }
    }

    /** Once each: it may be spread in a circle. */
    private void spread(String name) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment != null && spread.add(name)) {
            collect(fragment.getSelectionSet());
        }
    }
}

package org.lianxin.gateway.tree;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLType;

import org.jspecify.annotations.Nullable;
import org.lianxin.gateway.Recent;

import java.util.Optional;

/**
 * The plans worked out so far, also that there is none.
 *
 * <p>They are kept by the field's node in the document. Documents are kept prepared, so a client
 * that asks the same again meets the same nodes; a node that is forgotten with its document is
 * pushed out by later ones.
 */
final class Plans {

    private static final int KEPT_MAX = 4_000;

    private final Recent<Key, Optional<Plan>> known = new Recent<>(KEPT_MAX);

    /** The plan for what is below this field, if there are only records. */
    @Nullable Plan find(ExecutionContext execution, MergedField field, GraphQLType type) {
        Key key = new Key(field.getSingleField(), type);
        Optional<Plan> plan = known.find(key);
        if (plan == null) {
            plan = Optional.ofNullable(new Planner(execution).plan(field, type));
            known.put(key, plan);
        }
        return plan.orElse(null);
    }

    /** Nodes and types are equal only to themselves. */
    private record Key(Field field, GraphQLType type) {}
}

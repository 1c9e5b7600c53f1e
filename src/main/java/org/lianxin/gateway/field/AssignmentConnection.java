package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A page of assignments the Relay way. */
record AssignmentConnection(List<Edge> edges, Bounds pageInfo) {

    record Edge(String cursor, AssignmentItem node) {}

    record Bounds(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * The page.
     *
     * @param next where the next page begins; null where none follows
     */
    static AssignmentConnection of(
            List<AssignmentItem> items, @Nullable String next, boolean afterSomething) {
        List<Edge> edges = items.stream().map(item -> new Edge(item.id(), item)).toList();
        String last = edges.isEmpty() ? null : edges.getLast().cursor();
        return new AssignmentConnection(
                edges,
                new Bounds(
                        next != null,
                        afterSomething,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        next == null ? last : next));
    }
}

package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryPage;

import java.util.List;

/** A page of credit entries the Relay way. */
record EntryConnection(List<Edge> edges, Bounds pageInfo) {

    record Edge(String cursor, CreditEntry node) {}

    record Bounds(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * The page as its client sees it.
     *
     * @param afterSomething whether it was asked for behind a cursor, so that entries come before
     */
    static EntryConnection of(EntryPage page, Cursors cursors, boolean afterSomething) {
        List<Edge> edges =
                page.entries().stream()
                        .map(entry -> new Edge(cursors.behind(entry), entry))
                        .toList();
        return new EntryConnection(
                edges,
                new Bounds(
                        page.hasNextPage(),
                        afterSomething,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }
}

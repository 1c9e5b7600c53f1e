package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.EntryPage;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.SubjectId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of the looks at a subject the Relay way, newest first. */
record AccessConnection(List<Edge> edges, Bounds pageInfo) {

    private static final String ACCESSES = "accesses|";

    record Edge(String cursor, SubjectAccess node) {}

    record Bounds(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * The page as the subject sees it.
     *
     * @param pseudonyms turn the log's names for listings and entries back into their ids
     * @param name the registered name of the organisation that a client belongs to, if any
     */
    static AccessConnection of(
            EntryPage page,
            Pseudonyms pseudonyms,
            Function<String, Optional<String>> name,
            Function<Long, String> cursor,
            boolean afterSomething) {
        List<Edge> edges = new ArrayList<>();
        for (var proven : page.entries()) {
            edges.add(
                    new Edge(
                            cursor.apply(proven.entry().index()),
                            SubjectAccess.of(
                                    proven,
                                    page.checkpoint(),
                                    pseudonyms,
                                    name.apply(proven.entry().said().client()).orElse(null))));
        }
        return new AccessConnection(
                edges,
                new Bounds(
                        page.more(),
                        afterSomething,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    /** The cursor behind an entry about that subject: sealed, so that nobody pages elsewhere. */
    static String cursor(ShownIds ids, SubjectId subject, long index) {
        return ids.seal(ACCESSES + subject.value(), Long.toString(index));
    }

    /** The index that it stands for; empty for any other text. */
    static Optional<Long> place(ShownIds ids, SubjectId subject, String cursor) {
        return ids.open(ACCESSES + subject.value(), cursor).map(Long::valueOf);
    }
}

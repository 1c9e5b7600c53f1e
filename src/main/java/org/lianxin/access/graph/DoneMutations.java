package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The mutations done so far, by their idempotency keys. A key is noted in the transaction of its
 * change, so both are there or neither; a refusal changes nothing and leaves the key free.
 */
final class DoneMutations {

    private static final Statement DONE = Statement.of(DoneMutations.class, "done-mutation.cypher");
    private static final Statement NOTE = Statement.of(DoneMutations.class, "note-mutation.cypher");

    private DoneMutations() {}

    /** What a key is asked for: the mutation and all that it was told. */
    record Request(MutationKey key, String mutation, Map<String, ? extends @Nullable Object> told) {

        String id() {
            return key.clientId() + "|" + key.key();
        }

        String input() {
            return mutation + ":" + ContentHash.of(told);
        }
    }

    /** What stands under a key. */
    sealed interface Earlier {

        /** Nothing yet. */
        record Free() implements Earlier {}

        /** The same was done: to what, and at which recorded time. */
        record Same(String about, Instant recordedAt) implements Earlier {}

        /** Something else was done. */
        record Other() implements Earlier {}
    }

    static Earlier look(Writing writing, Request request) {
        List<Row> rows = writing.run(DONE, Map.of("id", request.id()));
        if (rows.isEmpty()) {
            return new Earlier.Free();
        }
        Row row = rows.getFirst();
        return row.text("input").equals(request.input())
                ? new Earlier.Same(row.text("about"), row.instant("recordedAt"))
                : new Earlier.Other();
    }

    static void note(Writing writing, Request request, String about) {
        writing.run(NOTE, Map.of("id", request.id(), "input", request.input(), "about", about));
    }
}

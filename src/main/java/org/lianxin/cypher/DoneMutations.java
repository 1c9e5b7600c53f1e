package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The mutations done so far, by their idempotency keys. A key is noted in the transaction of its
 * change, so both are there or neither; a refusal changes nothing and leaves the key free.
 */
public final class DoneMutations {

    private static final Statement DONE = Statement.of(DoneMutations.class, "done-mutation.cypher");
    private static final Statement NOTE = Statement.of(DoneMutations.class, "note-mutation.cypher");

    private DoneMutations() {}

    /**
     * What a key is asked for.
     *
     * @param key names the client too: two clients may choose the same
     * @param mutation as the schema calls it
     * @param told all that it was told; two that were told the same are the same
     */
    public record Request(
            String key, String mutation, Map<String, ? extends @Nullable Object> told) {

        private String input() {
            return mutation + ":" + ContentHash.of(told);
        }
    }

    /** What stands under a key. */
    public sealed interface Earlier {

        /** Nothing yet. */
        record Free() implements Earlier {}

        /** The same was done: to what, and at which recorded time. */
        record Same(String about, Instant recordedAt) implements Earlier {}

        /** Something else was done. */
        record Other() implements Earlier {}
    }

    /** What was done under the key. */
    public static Earlier look(Writing writing, Request request) {
        List<Row> rows = writing.run(DONE, Map.of("id", request.key()));
        if (rows.isEmpty()) {
            return new Earlier.Free();
        }
        Row row = rows.getFirst();
        return row.text("input").equals(request.input())
                ? new Earlier.Same(row.text("about"), row.instant("recordedAt"))
                : new Earlier.Other();
    }

    /** Notes that it was done; {@code about} is what the same key finds again. */
    public static void note(Writing writing, Request request, String about) {
        writing.run(NOTE, Map.of("id", request.key(), "input", request.input(), "about", about));
    }
}

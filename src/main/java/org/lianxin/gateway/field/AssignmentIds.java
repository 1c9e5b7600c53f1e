package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.measure.AssignmentKey;

import java.util.List;
import java.util.Optional;

/** Ids and cursors of assignments: sealed for whoever they were shown to, and open for no other. */
final class AssignmentIds {

    private static final String CONTEXT = "assignments|";

    private final ShownIds ids;
    private final String viewer;

    AssignmentIds(ShownIds ids, String viewer) {
        this.ids = ids;
        this.viewer = viewer;
    }

    String of(AssignmentKey key) {
        return ids.seal(CONTEXT + viewer, key.listing() + '\n' + key.measure() + '\n' + key.body());
    }

    /** The key again; empty for any text that was not shown to this viewer. */
    Optional<AssignmentKey> open(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : ids.open(CONTEXT + viewer, id).map(AssignmentIds::key);
    }

    private static AssignmentKey key(String text) {
        List<String> parts = List.of(text.split("\n", -1));
        return new AssignmentKey(parts.get(0), parts.get(1), parts.get(2));
    }
}

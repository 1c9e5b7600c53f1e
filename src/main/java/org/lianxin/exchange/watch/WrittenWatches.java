package org.lianxin.exchange.watch;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.Watch;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Watches within a writing. */
final class WrittenWatches {

    private static final Statement ON = statement("watches-on.cypher");
    private static final Statement WITH_IDS = statement("watches-with-ids.cypher");
    private static final Statement PLACE = statement("place-watches.cypher");
    private static final Statement PLACED = statement("watches-placed-by.cypher");

    private final ShownIds ids;

    WrittenWatches(ShownIds ids) {
        this.ids = ids;
    }

    /** Who watches these subjects now. */
    List<WatchKey> on(Writing writing, Collection<SubjectId> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : keys(writing.run(ON, Map.of("subjects", values(subjects))));
    }

    /** The organisation's watches with these ids that are registered now. */
    Map<String, WatchKey> withIds(
            Writing writing, UnifiedCode organisation, Collection<String> shown) {
        Map<String, WatchKey> found = new HashMap<>();
        if (!shown.isEmpty()) {
            Map<String, Object> parameters =
                    Map.of("organisation", organisation.value(), "ids", List.copyOf(shown));
            keys(writing.run(WITH_IDS, parameters)).forEach(key -> found.put(key.shown(ids), key));
        }
        return found;
    }

    /**
     * States that these are watched from now on, or no more.
     *
     * @param mutation by which mutation: so it is found again for the same idempotency key
     */
    void place(Writing writing, Collection<WatchKey> watches, boolean watched, String mutation) {
        if (watches.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows =
                watches.stream()
                        .map(
                                watch ->
                                        Map.<String, Object>of(
                                                "key",
                                                watch.text(),
                                                "id",
                                                watch.shown(ids),
                                                "organisation",
                                                watch.organisation().value(),
                                                "subject",
                                                watch.subject().value()))
                        .toList();
        writing.run(PLACE, Map.of("rows", rows, "watched", watched, "mutation", mutation));
        watches.forEach(watch -> writing.touch(new Touched(Touched.Kind.WATCH, watch.text())));
    }

    /** What that mutation stated, by shown id. */
    Map<String, Watch> placedBy(Writing writing, String mutation) {
        Map<String, Watch> placed = new HashMap<>();
        for (Row row : writing.run(PLACED, Map.of("mutation", mutation))) {
            WatchKey key = WatchKey.of(row.text("key"));
            placed.put(
                    key.shown(ids),
                    new Watch(key.shown(ids), key.subject(), row.instant("recordedAt")));
        }
        return placed;
    }

    private static List<WatchKey> keys(List<Row> rows) {
        return rows.stream().map(row -> WatchKey.of(row.text("key"))).toList();
    }

    private static List<String> values(Collection<SubjectId> subjects) {
        return subjects.stream().map(SubjectId::value).toList();
    }

    private static Statement statement(String file) {
        return Statement.of(WrittenWatches.class, file);
    }
}

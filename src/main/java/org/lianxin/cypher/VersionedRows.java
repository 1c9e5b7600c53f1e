package org.lianxin.cypher;

import org.lianxin.kernel.Filing;
import org.lianxin.kernel.RowOutcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes versions of one kind of statement: reads what stands, decides row by row, and places what
 * is new, in at most four round trips however many rows there are.
 *
 * <p>It may only run while the recorded clock is held ({@link Writing}), so nobody else writes
 * between the reading and the placing.
 *
 * @param standing takes {@code $keys}; returns {@code key, hash, lastIntake, lastLine,
 *     lastIntakeStartedAt} of the current version of each key that has one
 * @param place takes {@code $rows}, each with {@code key}, the {@link Version#values}, and {@code
 *     version}: the map that holds the version's own properties. It supersedes the current version,
 *     if there is one, at {@code $recordedAt}, and adds the new one
 * @param affirm takes {@code $rows}, each with {@code key} and {@code last}: the map of the
 *     properties to be set on the current version
 * @param first takes the same rows as {@code place}, of those that have no current version, and so
 *     need look for none
 */
public record VersionedRows(
        Statement standing, Statement place, Statement affirm, Statement first) {

    /**
     * What a version's {@link Version#values} may hold: a map of properties of its own that say
     * nothing of what it states. A row that repeats the current version sets them there.
     */
    public static final String MARKS = "marks";

    /** Of which a first version is placed as any other. */
    public VersionedRows(Statement standing, Statement place, Statement affirm) {
        this(standing, place, affirm, place);
    }

    /** Tells these rows to the graph and touches what they change; outcomes in their order. */
    public List<RowOutcome> tell(Writing writing, Touched.Kind kind, List<? extends Wanted> rows) {
        return tell(writing, rows, key -> writing.touch(new Touched(kind, key)));
    }

    /** Tells these rows to the graph; an outcome for each, in their order. */
    public List<RowOutcome> tell(Writing writing, List<? extends Wanted> rows) {
        return tell(writing, rows, key -> {});
    }

    private List<RowOutcome> tell(
            Writing writing, List<? extends Wanted> rows, Consumer<String> placed) {
        Map<String, Standing> standings = standings(writing, rows);
        Set<String> known = Set.copyOf(standings.keySet());
        Telling telling = new Telling(standings);
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (Wanted row : rows) {
            outcomes.add(
                    switch (row) {
                        case Version version -> telling.tell(version);
                        case Wanted.Faulty faulty -> faulty.outcome();
                    });
        }
        Map<Boolean, List<Version>> versions =
                telling.placed().stream()
                        .collect(Collectors.partitioningBy(each -> known.contains(each.key())));
        run(writing, first, versions.getOrDefault(false, List.of()), VersionedRows::toPlace);
        run(writing, place, versions.getOrDefault(true, List.of()), VersionedRows::toPlace);
        telling.placed().forEach(version -> placed.accept(version.key()));
        run(writing, affirm, telling.affirmed(), VersionedRows::toAffirm);
        return outcomes;
    }

    private Map<String, Standing> standings(Writing writing, List<? extends Wanted> rows) {
        Set<String> keys = new LinkedHashSet<>();
        for (Wanted row : rows) {
            if (row instanceof Version version) {
                keys.add(version.key());
            }
        }
        Map<String, Standing> standings = new HashMap<>();
        if (!keys.isEmpty()) {
            for (Row row : writing.run(standing, Map.of("keys", List.copyOf(keys)))) {
                standings.put(row.text("key"), Standing.of(row));
            }
        }
        return standings;
    }

    private static void run(
            Writing writing,
            Statement statement,
            Collection<Version> versions,
            Function<Version, Map<String, Object>> shape) {
        if (!versions.isEmpty()) {
            List<Map<String, Object>> rows = versions.stream().map(shape).toList();
            writing.send(statement, Map.of("rows", rows));
        }
    }

    private static Map<String, Object> toPlace(Version version) {
        Filing filing = version.filing();
        Map<String, Object> own = new HashMap<>(last(version));
        own.put("key", version.key());
        own.put("hash", version.hash());
        own.putAll(Filed.by(filing));
        Map<String, Object> row = new HashMap<>(version.values());
        row.remove(MARKS);
        row.put("key", version.key());
        row.put("version", own);
        return row;
    }

    private static Map<String, Object> toAffirm(Version version) {
        return Map.of("key", version.key(), "last", last(version));
    }

    private static Map<String, Object> last(Version version) {
        Filing filing = version.filing();
        Map<String, Object> last = new HashMap<>();
        last.put("lastIntake", filing.intake());
        last.put("lastLine", filing.line());
        last.put("lastIntakeStartedAt", filing.intakeStartedAt());
        if (version.values().get(MARKS) instanceof Map<?, ?> marks) {
            marks.forEach((name, value) -> last.put((String) name, value));
        }
        return last;
    }
}

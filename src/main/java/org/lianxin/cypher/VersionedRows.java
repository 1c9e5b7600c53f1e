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

/**
 * Writes versions of one kind of statement: reads what stands, decides row by row, and places what
 * is new, in at most three round trips however many rows there are.
 *
 * <p>It may only run while the recorded clock is held ({@link Writing}), so nobody else writes
 * between the reading and the placing.
 *
 * @param standing takes {@code $keys}; returns {@code key, hash, lastIntake, lastLine,
 *     lastIntakeStartedAt} of the current version of each key that has one
 * @param place takes {@code $rows}, each with {@code key}, the {@link Version#values}, and {@code
 *     version}: the map that holds the version's own properties. It supersedes the current version,
 *     if there is one, at {@code $recordedAt}, and adds the new one
 * @param affirm takes {@code $rows}, each with {@code key} and {@code last}: the map of the three
 *     properties to be set on the current version
 */
public record VersionedRows(Statement standing, Statement place, Statement affirm) {

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
        Telling telling = new Telling(standings(writing, rows));
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (Wanted row : rows) {
            outcomes.add(
                    switch (row) {
                        case Version version -> telling.tell(version);
                        case Wanted.Faulty faulty -> faulty.outcome();
                    });
        }
        run(writing, place, telling.placed(), VersionedRows::toPlace);
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
            writing.run(statement, Map.of("rows", rows));
        }
    }

    private static Map<String, Object> toPlace(Version version) {
        Filing filing = version.filing();
        Map<String, Object> own = new HashMap<>(last(filing));
        own.put("key", version.key());
        own.put("hash", version.hash());
        own.putAll(Filed.by(filing));
        Map<String, Object> row = new HashMap<>(version.values());
        row.put("key", version.key());
        row.put("version", own);
        return row;
    }

    private static Map<String, Object> toAffirm(Version version) {
        return Map.of("key", version.key(), "last", last(version.filing()));
    }

    private static Map<String, Object> last(Filing filing) {
        return Map.of(
                "lastIntake", filing.intake(),
                "lastLine", filing.line(),
                "lastIntakeStartedAt", filing.intakeStartedAt());
    }
}

package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value read from the graph, with the time during which it was the current version. */
public record Versioned<T>(T value, Instant recordedAt, @Nullable Instant supersededAt) {

    /** From a row that has the version's times beside its content. */
    public static <T> Versioned<T> of(Row row, T value) {
        return new Versioned<>(value, row.instant("recordedAt"), row.instantOrNull("supersededAt"));
    }

    /** All rows of a column, each with its times. */
    public static <T> List<Versioned<T>> all(List<Row> rows, Function<Row, T> reading) {
        return rows.stream().map(row -> of(row, reading.apply(row))).toList();
    }

    public boolean knownAt(Instant at) {
        return !recordedAt.isAfter(at) && (supersededAt == null || at.isBefore(supersededAt));
    }

    /** The values current at that instant, in the order given. */
    public static <T> List<T> knownAt(List<Versioned<T>> versions, Instant at) {
        return versions.stream().filter(v -> v.knownAt(at)).map(Versioned::value).toList();
    }

    /** The one value current at that instant, of versions of one statement. */
    public static <T> Optional<T> oneKnownAt(List<Versioned<T>> versions, Instant at) {
        return versions.stream().filter(v -> v.knownAt(at)).map(Versioned::value).findFirst();
    }
}

package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of an answer, or a map, node or relationship inside it.
 *
 * <p>Methods without {@code OrNull} promise a value: an absent column, a null or another type is a
 * {@link GraphBroken} that names the column, because then the question and its reading disagree.
 */
public interface Row {

    /** Whether the column is there and not null. */
    boolean has(String column);

    String text(String column);

    @Nullable String textOrNull(String column);

    long number(String column);

    boolean flag(String column);

    LocalDate date(String column);

    @Nullable LocalDate dateOrNull(String column);

    Instant instant(String column);

    @Nullable Instant instantOrNull(String column);

    /** A list of strings; empty if the column is null. */
    List<String> texts(String column);

    Row row(String column);

    @Nullable Row rowOrNull(String column);

    /** A list of maps, nodes or relationships; empty if the column is null. */
    List<Row> rows(String column);

    /** A list of lists whose values have these names; empty if the column is null. */
    List<Row> rows(String column, Columns columns);
}

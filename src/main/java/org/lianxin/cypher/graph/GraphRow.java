package org.lianxin.cypher.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.Row;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.neo4j.driver.types.MapAccessor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A row as the driver brings it. */
record GraphRow(Function<String, Value> values) implements Row {

    GraphRow(MapAccessor values) {
        this(values::get);
    }

    @Override
    public boolean has(String column) {
        return !values.apply(column).isNull();
    }

    @Override
    public String text(String column) {
        return required(column, Value::asString);
    }

    @Override
    public @Nullable String textOrNull(String column) {
        return has(column) ? text(column) : null;
    }

    @Override
    public long number(String column) {
        return required(column, Value::asLong);
    }

    @Override
    public boolean flag(String column) {
        return required(column, Value::asBoolean);
    }

    @Override
    public LocalDate date(String column) {
        return required(column, Value::asLocalDate);
    }

    @Override
    public @Nullable LocalDate dateOrNull(String column) {
        return has(column) ? date(column) : null;
    }

    @Override
    public Instant instant(String column) {
        return required(column, value -> value.asZonedDateTime().toInstant());
    }

    @Override
    public @Nullable Instant instantOrNull(String column) {
        return has(column) ? instant(column) : null;
    }

    @Override
    public List<String> texts(String column) {
        return has(column) ? required(column, v -> v.asList(Value::asString)) : List.of();
    }

    @Override
    public Row row(String column) {
        return required(column, GraphRow::of);
    }

    @Override
    public @Nullable Row rowOrNull(String column) {
        return has(column) ? row(column) : null;
    }

    @Override
    public List<Row> rows(String column) {
        return has(column) ? required(column, v -> v.asList(GraphRow::of)) : List.of();
    }

    @Override
    public List<Row> rows(String column, Columns columns) {
        return has(column) ? required(column, v -> v.asList(each -> of(each, columns))) : List.of();
    }

    private static Row of(Value list, Columns columns) {
        if (list.size() != columns.size()) {
            throw new GraphBroken("a row of " + list.size() + ", not " + columns.size(), null);
        }
        return new GraphRow(name -> list.get(columns.placeOf(name)));
    }

    private static Row of(Value value) {
        value.keys(); // refuses what has no columns
        return new GraphRow(value);
    }

    private <T> T required(String column, Function<Value, T> reading) {
        Value value = values.apply(column);
        if (value.isNull()) {
            throw new GraphBroken("column " + column + " is absent or null", null);
        }
        try {
            return reading.apply(value);
        } catch (ValueException mismatch) {
            throw new GraphBroken("column " + column + " is a " + value.type().name(), mismatch);
        }
    }
}

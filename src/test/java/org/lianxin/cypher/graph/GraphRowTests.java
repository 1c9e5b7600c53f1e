package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.GraphBroken;
import org.lianxin.cypher.Row;
import org.neo4j.driver.Values;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class GraphRowTests {

    private static final Columns COLUMNS = Columns.of("name", "title").and(Columns.of("line"));

    @Test
    void readsAListOfListsByTheNamesOfItsValues() {
        List<Row> rows =
                row(List.of("a", "b", 1), Arrays.asList("c", null, 2)).rows("all", COLUMNS);

        assertThat(rows).extracting(row -> row.text("name")).containsExactly("a", "c");
        assertThat(rows).extracting(row -> row.textOrNull("title")).containsExactly("b", null);
        assertThat(rows).extracting(row -> row.number("line")).containsExactly(1L, 2L);
    }

    @Test
    void readsNothingFromNull() {
        Row row = new GraphRow(Values.value(Map.of()));

        assertThat(row.rows("all", COLUMNS)).isEmpty();
    }

    @Test
    void refusesAListOfAnotherLength() {
        Row row = row(List.of("a", "b"));

        assertThatThrownBy(() -> row.rows("all", COLUMNS))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("a row of 2, not 3");
    }

    @Test
    void refusesANameThatNoValueHas() {
        Row row = row(List.of("a", "b", 1)).rows("all", COLUMNS).getFirst();

        assertThatThrownBy(() -> row.text("other"))
                .isInstanceOf(GraphBroken.class)
                .hasMessageContaining("column other is not among [name, title, line]");
    }

    @Test
    void namesTheColumnWhoseValueDoesNotFit() {
        Row row = row(List.of("a", "b", 1)).rows("all", COLUMNS).getFirst();

        assertThatThrownBy(() -> row.text("line"))
                .isInstanceOf(GraphBroken.class)
                .hasMessage("column line is a INTEGER");
    }

    private static Row row(List<? extends Object>... lists) {
        return new GraphRow(Values.value(Map.of("all", Arrays.asList(lists))));
    }
}

package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

class DocumentCostTests {

    @Test
    void countsFieldsOnceWhereNothingMultipliesThem() {
        assertThat(cost("{ a { b c } d(year: 2026) { e } }", Map.of())).isEqualTo(5);
    }

    @Test
    void countsWhatIsInAPageForEachOfItsItems() {
        assertThat(cost("{ a(first: 100) { edges { node } } }", Map.of())).isEqualTo(201);
        assertThat(cost("{ a { edges { node } } }", Map.of())).isEqualTo(41);
    }

    @Test
    void countsWhatIsBehindAListForEachOfItsKeys() {
        assertThat(cost("{ a(keys: [1, 2, 3]) { b c } }", Map.of())).isEqualTo(7);
    }

    @Test
    void takesSizesFromVariables() {
        String query = "query($k: [Int], $n: Int = 7) { a(keys: $k) { b(first: $n) { c } } }";

        assertThat(cost(query, Map.of("k", List.of(1, 2), "n", 10))).isEqualTo(1 + 2 * (1 + 10));
        assertThat(cost(query, Map.of("k", List.of(1, 2)))).isEqualTo(1 + 2 * (1 + 7));
    }

    @Test
    void takesANumberThatIsNoSizeForNone() {
        assertThat(cost("query($y: Int) { a(year: $y) { b } }", Map.of("y", 2026))).isEqualTo(2);
    }

    @Test
    void multipliesThroughFragments() {
        assertThat(
                        cost(
                                "{ x(first: 10) { ...f } y(first: 10) { ...f } } fragment f on T {"
                                        + " a(first: 10) { b } }",
                                Map.of()))
                .isEqualTo(2 + 2 * 10 * (1 + 10));
    }

    @Test
    void saturatesWhereTheNumberWouldTurnOver() {
        String nested = "a(first: 2000000000) { ".repeat(6) + "b" + " }".repeat(6);

        assertThat(cost("{ " + nested + " }", Map.of())).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tellsOperationsApart() {
        String both = "query a { x } query b { x y }";

        assertThat(cost("a", both, Map.of())).isEqualTo(1);
        assertThat(cost("b", both, Map.of())).isEqualTo(2);
    }

    private static long cost(String document, Map<String, ?> variables) {
        return cost("", document, variables);
    }

    private static long cost(String operation, String document, Map<String, ?> variables) {
        var cost = DocumentCost.of(Parser.parse(document)).get(operation);
        return Objects.requireNonNull(cost).with(variables);
    }
}

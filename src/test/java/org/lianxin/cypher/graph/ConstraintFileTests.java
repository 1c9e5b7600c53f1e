package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ConstraintFileTests {

    private static final ConstraintFile ONE = file("V0001__one.cypher", "X");
    private static final ConstraintFile TWO = file("V0002__two.cypher", "X");

    @Test
    void splitsItsStatementsAndLeavesCommentsOut() {
        var file =
                new ConstraintFile(
                        "V0001__two_steps.cypher",
                        """
                        // Why; and then some.
                        CREATE INDEX a IF NOT EXISTS
                        FOR (n:A) ON (n.a);
                        // The second.
                        CREATE INDEX b IF NOT EXISTS FOR (n:B) ON (n.b)
                        """);

        assertThat(file.statements())
                .containsExactly(
                        "CREATE INDEX a IF NOT EXISTS\nFOR (n:A) ON (n.a)",
                        "CREATE INDEX b IF NOT EXISTS FOR (n:B) ON (n.b)");
    }

    @Test
    void hasTheSameChecksumWhateverTheLineEnds() {
        var unix = new ConstraintFile("V0001__a.cypher", "DROP INDEX a\nIF EXISTS;\n");
        var other = new ConstraintFile("V0001__a.cypher", "DROP INDEX a\r\nIF EXISTS;\r\n");

        assertThat(unix.checksum()).isEqualTo(other.checksum()).hasSize(64);
    }

    @Test
    void refusesWhatCannotBeRepeated() {
        assertThatThrownBy(
                        () ->
                                new ConstraintFile(
                                        "V0001__a.cypher", "CREATE INDEX FOR (n:A) ON (n.a);"))
                .hasMessage("V0001__a.cypher: a statement lacks IF [NOT] EXISTS");
    }

    @Test
    void refusesAnotherName() {
        assertThatThrownBy(() -> file("1-first.cypher", "X"))
                .hasMessage("1-first.cypher: not named V0000__words.cypher");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> new ConstraintFile("V0001__a.cypher", "// Nothing.\n"))
                .hasMessage("V0001__a.cypher: holds no statement");
    }

    @Test
    void comesInTheOrderOfItsNumber() {
        assertThat(ConstraintFiles.inOrder(List.of(TWO, ONE))).containsExactly(ONE, TWO);
        assertThatThrownBy(
                        () ->
                                ConstraintFiles.inOrder(
                                        List.of(ONE, file("V0001__again.cypher", "X"))))
                .hasMessage("Two constraint files V0001");
    }

    @Test
    void appliesOnlyWhatTheGraphHasNotSeen() {
        var history = new SchemaHistory(Map.of(ONE.name(), ONE.checksum()));

        assertThat(history.pending(List.of(ONE, TWO))).containsExactly(TWO);
    }

    @Test
    void refusesAFileThatChangedAfterwards() {
        var history = new SchemaHistory(Map.of(ONE.name(), "another"));

        assertThatThrownBy(() -> history.pending(List.of(ONE)))
                .isInstanceOf(SchemaRefused.class)
                .hasMessage(
                        "graph-seed/constraints/V0001__one.cypher: 该文件在应用之后被改动；请恢复原文，把改动写入新的文件"
                                + " / it was changed after it had been applied; restore it and put"
                                + " the change into a new file");
    }

    @Test
    void refusesAFileThatComesTooLate() {
        var history = new SchemaHistory(Map.of(TWO.name(), TWO.checksum()));

        assertThatThrownBy(() -> history.pending(List.of(ONE, TWO)))
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("V0001__one.cypher")
                .hasMessageContaining("it comes before V0002__two.cypher");
    }

    @Test
    void anOlderGatewayWorksOnANewerGraph() {
        var history =
                new SchemaHistory(
                        Map.of(ONE.name(), ONE.checksum(), "V0003__newer.cypher", "unknown"));

        assertThat(history.pending(List.of(ONE))).isEmpty();
    }

    private static ConstraintFile file(String name, String index) {
        return new ConstraintFile(
                name, "CREATE INDEX IF NOT EXISTS FOR (n:" + index + ") ON (n.x);");
    }
}

package org.lianxin.cypher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every {@code .cypher} file of the gateway, planned by Neo4j over the model of the graph.
 *
 * <p>If a file fails with an unknown name, either the name is misspelt or {@code
 * graph-model.cypher} does not have it yet.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CypherFilesIT {

    private static final String CLOCK =
            """
            // Planted.
            MATCH (clock:RecordedClock {name: 'recorded'})
            WITH clock.at AS recordedUpTo
            UNWIND $keys AS key
            """;

    private final ModelGraph graph = new ModelGraph();
    private Set<String> model = Set.of();
    private Map<String, List<String>> complaints = Map.of();

    /** To plan them all is most of the work: as many at once as there are processors. */
    @BeforeAll
    void schema() {
        model = graph.names();
        graph.applySchema();
        complaints =
                files().parallelStream()
                        .collect(
                                Collectors.toConcurrentMap(
                                        CypherFile::name,
                                        file -> CypherRules.complaints(graph, file)));
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @MethodSource("files")
    void obeysTheRules(CypherFile file) {
        assertThat(complaints.get(file.name())).as(file.name()).isEmpty();
    }

    static List<CypherFile> files() {
        List<CypherFile> files = CypherFile.all();
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    @Test
    void theConstraintsNameOnlyWhatTheModelHas() {
        Set<String> foreign = graph.names();
        foreign.removeAll(model);
        assertThat(foreign).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void catchesWhatIsPlanted(String complaint, String text) {
        CypherFile file = new CypherFile("planted.cypher", text, "\"planted.cypher\"");

        assertThat(CypherRules.complaints(graph, file))
                .anyMatch(found -> found.startsWith(complaint));
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                planted("unknown label", "MATCH (o:Organization {code: key})"),
                planted("unknown relationship type", "MATCH (:Person {key: key})-[r:HAS_ROLE]->()"),
                planted("unknown property", "MATCH (o:Organisation {code: key}) WHERE o.cod = 1"),
                planted("cartesian product", "MATCH (o:Organisation), (p:Person)"),
                planted("cartesian product", "MATCH (o:Organisation) MATCH (p:Person)"),
                planted("scan: NodeByLabelScan", "MATCH (o:Organisation {codeState: key})"),
                planted("scan: AllNodesScan", "MATCH (o {code: key})"),
                planted("scan", "MATCH ()-[r:HOLDS_ROLE {title: key}]->()"),
                planted("refused", "MATCH (o:Organisation {code: key}) NONSENSE"),
                Arguments.of(
                        "the clock is not read before the keys",
                        """
                        // The clock after the keys.
                        UNWIND $keys AS key
                        MATCH (o:Organisation {code: key})
                        MATCH (clock:RecordedClock {name: 'recorded'})
                        RETURN key, clock.at AS recordedUpTo
                        """),
                Arguments.of(
                        "the clock is not read before the keys",
                        """
                        // The clock before, its time after.
                        MATCH (clock:RecordedClock {name: 'recorded'})
                        UNWIND $keys AS key
                        MATCH (o:Organisation {code: key})
                        RETURN key, clock.at AS recordedUpTo
                        """),
                Arguments.of(
                        "asks $keys without recordedUpTo",
                        "// No clock.\nUNWIND $keys AS key RETURN key"),
                Arguments.of("no sentence", "MATCH (o:Organisation {code: $code}) RETURN o.code"));
    }

    @Test
    void catchesAFileThatNobodyNames() {
        CypherFile file = new CypherFile("x/left-over.cypher", CLOCK + "RETURN key", "");

        assertThat(CypherRules.complaints(graph, file)).contains("nobody beside it names it");
    }

    @Test
    void letsAStatementReadItsKeysWithoutAClock() {
        CypherFile file =
                new CypherFile(
                        "x/standing.cypher",
                        "// How do they stand?\nUNWIND $keys AS key RETURN key",
                        "Statement.of(X.class, \"standing.cypher\")");

        assertThat(CypherRules.complaints(graph, file)).isEmpty();
    }

    @Test
    void letsTwoNodesBeFoundByTheirKeys() {
        CypherFile file =
                new CypherFile(
                        "planted.cypher",
                        CLOCK
                                + "MATCH (o:Organisation {code: key}) MATCH (p:Person {key: key})\n"
                                + "RETURN key, recordedUpTo, o.codeState, p.name",
                        "\"planted.cypher\"");

        assertThat(CypherRules.complaints(graph, file)).isEmpty();
    }

    private static Arguments planted(String complaint, String match) {
        return Arguments.of(complaint, CLOCK + match + "\nRETURN key, recordedUpTo, count(*) AS n");
    }
}

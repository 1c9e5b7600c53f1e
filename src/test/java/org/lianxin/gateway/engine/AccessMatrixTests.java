package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The matrix beside the schema says what the schema says. */
class AccessMatrixTests {

    private static final AccessMatrix MATRIX = AccessMatrix.ofTheGateway();

    @Test
    void theFileBesideTheSchemaSaysWhatTheSchemaSays() throws IOException {
        String now = MatrixFile.of(MATRIX);
        if ("write".equals(System.getProperty("matrix"))) {
            Files.writeString(MatrixFile.PLACE, now);
        }
        String kept =
                Files.exists(MatrixFile.PLACE) ? Files.readString(MatrixFile.PLACE) : "(no file)";

        assertThat(differences(kept.lines().toList(), now.lines().toList()))
                .as(
                        "who may see what has changed; review it, then write it down by"
                                + " mvn test -Dtest=AccessMatrixTests -Dmatrix=write")
                .isEmpty();
        assertThat(kept).isEqualTo(now);
    }

    @Test
    void everyFieldHasALine() {
        assertThat(MATRIX.queries().keySet())
                .containsExactlyInAnyOrderElementsOf(MATRIX.policy().fields().keySet());
    }

    @Test
    void nobodySeesAnythingOfAPersonInPublic() {
        for (String coordinate : MATRIX.queries().keySet()) {
            for (CallerKind kind : CallerKind.values()) {
                for (MatrixSituation situation : MatrixSituation.values()) {
                    assertThat(MATRIX.answer(coordinate, kind, situation, MatrixFile.PERSON))
                            .isNotEqualTo(MatrixAnswer.PUBLIC);
                }
            }
        }
    }

    @Test
    void aConsentThatDoesNotHoldOpensNothingThatNoConsentOpens() {
        for (String coordinate : MATRIX.queries().keySet()) {
            for (CallerKind kind : CallerKind.values()) {
                for (var subject : List.of(MatrixFile.ORGANISATION, MatrixFile.PERSON)) {
                    var without = MATRIX.answer(coordinate, kind, MatrixSituation.OTHERS, subject);
                    for (var situation : FAILING) {
                        assertThat(MATRIX.answer(coordinate, kind, situation, subject))
                                .as("%s %s %s", coordinate, kind, situation)
                                .isEqualTo(without);
                    }
                }
            }
        }
    }

    private static final List<MatrixSituation> FAILING =
            List.of(
                    MatrixSituation.EXPIRED,
                    MatrixSituation.REVOKED,
                    MatrixSituation.USED_UP,
                    MatrixSituation.WRONG_PURPOSE,
                    MatrixSituation.OTHER_GRANTEE);

    @Test
    void aChangedDirectiveChangesTheMatrix() {
        var before = matrix("category: POSITIONS");
        var after = matrix("category: PRICING");
        var open = matrix("scopes: []");

        assertThat(differences(before, after)).isNotEmpty();
        assertThat(differences(before, open)).isNotEmpty();
        assertThat(differences(before, matrix("category: POSITIONS"))).isEmpty();
    }

    private static List<String> matrix(String says) {
        return MatrixFile.of(
                        AccessMatrix.of(
                                PlantedSchema.sdl(
                                        "type Query { creditProfile: P @access(modes: [PUBLIC,"
                                                + " AUTHORISED]) } type P { a: Int"
                                                + " @access(modes: [AUTHORISED], "
                                                + says
                                                + ") }")))
                .lines()
                .toList();
    }

    private static Set<String> differences(List<String> kept, List<String> now) {
        Set<String> differences = new TreeSet<>();
        now.stream()
                .filter(line -> !kept.contains(line))
                .forEach(line -> differences.add("+ " + line));
        kept.stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> differences.add("- " + line));
        return differences;
    }
}

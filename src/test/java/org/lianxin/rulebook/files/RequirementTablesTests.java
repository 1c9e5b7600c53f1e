package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Every cell of the requirements' tables 2.2, 3.1, 3.2, 3.3, 3.4 and every value of section 5
 * against the loaded rulebooks. The cells are kept as a copy, one line each; where the requirements
 * themselves are at hand, the copy must equal them.
 */
class RequirementTablesTests {

    private static final Path REQUIREMENTS = Path.of("..", "shared", "domain", "requirements.md");
    private static final Path COPY =
            Path.of("src", "test", "resources", "rulebooks", "requirement-cells.csv");

    private final RequirementCheck check = new RequirementCheck(ShippedRulebooks.all());

    static List<RequirementCell> cells() throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(COPY)) {
            return reader.stream()
                    .skip(1)
                    .map(
                            line ->
                                    new RequirementCell(
                                            line.getField(0),
                                            line.getField(1),
                                            line.getField(2),
                                            line.getField(3)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void saysWhatTheRequirementsSay(RequirementCell cell) {
        check.check(cell);
    }

    @Test
    void keepsACopyOfEveryCellOfTheRequirements() throws IOException {
        assumeTrue(Files.exists(REQUIREMENTS), "the requirements are not at hand");
        assertThat(cells())
                .isEqualTo(RequirementsDocument.cells(Files.readString(REQUIREMENTS)))
                .hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2.2, 交通安全, ZJ, ●",
                "2.2, 贿赂, WH, ○",
                "2.2, 逃税骗税, WH, 偷税骗税",
                "3.1, A12 实施市场和行业禁入措施, GZ, ●",
                "3.1, A04 限制项目审批、核准, ZJ, 限制新增项目审批、核准",
                "3.1, A12 实施市场和行业禁入措施, roles, 企业; 法定代表人; 负责人",
                "3.2, M02 限制出境, WH, ●",
                "3.3, I01 警告, GZ, ●",
                "3.4, S02 rewarded reporting, JIY, ●",
                "5, dispute.suspendsMeasures, JIY, true",
                "5, feedback.dayOfMonth, WH, 21",
                "5, dispute.days, ZJ, 20",
                "5, no.such.key, ZJ, –"
            })
    void noticesAWrongCell(String table, String row, String city, String text) {
        RequirementCell planted = new RequirementCell(table, row, city, text);
        assertThatThrownBy(() -> check.check(planted)).isInstanceOf(AssertionError.class);
    }
}

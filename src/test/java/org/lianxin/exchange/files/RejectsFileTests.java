package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RejectedRow.Fate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RejectsFileTests {

    @TempDir Path folder;

    @Test
    void opensInASpreadsheetAndSaysWhyInBothLanguages() throws IOException {
        String text =
                written(new RejectedRow("a.csv", 9, "职务", "", Fate.REJECTED, Reasons.MISSING));

        assertThat(text).startsWith("\uFEFF文件 file,行 line,列 column,值 value,");
        assertThat(text).contains("a.csv,9,职务,,退回 rejected,必填项为空,a required cell is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void marksWhatASpreadsheetWouldCompute(String value) throws IOException {
        String text =
                written(new RejectedRow("a.csv", 9, "职务", value, Fate.REJECTED, Reasons.MISSING));

        assertThat(text).contains(",'" + value + ",");
    }

    @Test
    void listsAFileThatWasRefused() throws IOException {
        Path file = folder.resolve("rejects.csv");
        try (RejectsFile rejects = new RejectsFile(file)) {
            rejects.add(FileSummary.refused("b.csv", Problems.of(Kind.UTF_16)));
        }

        assertThat(Files.readString(file)).contains("b.csv,,,,文件未导入 file refused,");
    }

    @Test
    void isNotTakenForAFileToImport() throws IOException {
        Path file = folder.resolve("rejects.csv");
        new RejectsFile(file).close();

        assertThat(Survey.of(Source.of(file)))
                .isInstanceOfSatisfying(
                        Survey.Unfit.class,
                        unfit ->
                                assertThat(unfit.problem().kind())
                                        .isEqualTo(Kind.LAYOUT_UNSUPPORTED));
    }

    private String written(RejectedRow row) throws IOException {
        Path file = folder.resolve("rejects.csv");
        try (RejectsFile rejects = new RejectsFile(file)) {
            rejects.add(row);
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(1);
        return Files.readString(file);
    }
}

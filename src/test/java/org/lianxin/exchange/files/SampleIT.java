package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.ImportCommand;
import org.lianxin.exchange.IntakeOrder;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.exchange.IntakeSummary;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RowCounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SampleIT {

    @TempDir Path folder;

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void takesEveryRowOfTheSample() {
        List<RejectedRow> turnedAway = new ArrayList<>();
        IntakeSummary summary = imported(IntakeContext.SAMPLE, watch(turnedAway));

        assertThat(turnedAway).isEmpty();
        assertThat(summary.files())
                .extracting(FileSummary::layout)
                .containsExactly(Layout.values());
        assertThat(summary.total()).isEqualTo(RowCounts.of(87, 0, 0, 0));
    }

    @Test
    void changesNothingTheSecondTime() {
        imported(IntakeContext.SAMPLE, watch(new ArrayList<>()));
        List<String> once = GraphLines.take();
        IntakeSummary again = imported(IntakeContext.SAMPLE, watch(new ArrayList<>()));

        assertThat(again.total()).isEqualTo(RowCounts.of(0, 87, 0, 0));
        assertThat(GraphLines.difference(once, GraphLines.take())).isEmpty();
    }

    @Test
    void isTheSameWhenTwoImportIt() {
        imported(IntakeContext.SAMPLE, watch(new ArrayList<>()));
        List<String> once = GraphLines.take();
        TestGraph.reset();
        var other =
                CompletableFuture.supplyAsync(
                        () -> imported(IntakeContext.SAMPLE, watch(new ArrayList<>())));
        RowCounts mine = imported(IntakeContext.SAMPLE, watch(new ArrayList<>())).total();
        RowCounts theirs = other.join().total();

        assertThat(mine.accepted() + theirs.accepted()).isEqualTo(87);
        assertThat(mine.unchanged() + theirs.unchanged()).isEqualTo(87);
        assertThat(GraphLines.difference(once, GraphLines.take())).isEmpty();
    }

    @Test
    void goesOnAfterFilesThatItRefuses() throws IOException {
        copySample();
        Files.write(folder.resolve("a.csv"), new byte[] {'P', 'K', 3, 4});
        Files.writeString(folder.resolve("b.csv"), "无关,表头\n1,2\n");
        Files.writeString(folder.resolve("c.csv"), "");

        IntakeSummary summary = imported(folder, watch(new ArrayList<>()));

        assertThat(summary.total()).isEqualTo(RowCounts.of(87, 0, 0, 0));
        assertThat(summary.files().stream().filter(f -> f.problem() != null))
                .extracting(f -> f.problem() == null ? null : f.problem().kind())
                .containsExactly(Kind.BINARY, Kind.HEADER_UNKNOWN, Kind.EMPTY);
    }

    @Test
    void keepsFileLineAndSourceOfEveryFact() {
        imported(IntakeContext.SAMPLE, watch(new ArrayList<>()));

        try (var session = TestGraph.driver().session()) {
            var row =
                    session.run(
                                    """
                                    MATCH (s:EntryStatement {documentNumber: '湛示市监罚〔2022〕7号'})
                                    RETURN s.file AS file, s.line AS line, s.sourceUnit AS unit,
                                      s.recordedAt IS NOT NULL AS recorded
                                    """)
                            .single();
            assertThat(row.get("file").asString()).isEqualTo("penalties.csv");
            assertThat(row.get("line").asInt()).isEqualTo(4);
            assertThat(row.get("unit").asString()).isEqualTo("湛江市示例市场监督管理局");
            assertThat(row.get("recorded").asBoolean()).isTrue();
        }
    }

    @Test
    void saysOnTheTerminalWhatBecameOfIt() throws IOException {
        var out = new ByteArrayOutputStream();
        Path rejects = folder.resolve("rejects.csv");
        int code =
                command(out)
                        .run(
                                List.of(
                                        IntakeContext.SAMPLE.toString(),
                                        "--rejects",
                                        rejects.toString()));

        assertThat(code).isEqualTo(ImportCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "读取 read 87 = 导入 accepted 87 + 未变 unchanged 0 + 待核 quarantined 0"
                                + " + 退回 rejected 0")
                .doesNotContain("\r");
        assertThat(Files.readAllLines(rejects)).hasSize(1);
    }

    @Test
    void failsOnlyIfItCannotDoItsWork() {
        String rejects = folder.resolve("rejects.csv").toString();
        var out = new ByteArrayOutputStream();

        assertThat(command(out).run(List.of("no-such-folder", "--rejects", rejects)))
                .isEqualTo(ImportCommand.FAILED);
        assertThat(command(out).run(List.of("src/main", "--rejects", rejects)))
                .isEqualTo(ImportCommand.FAILED);
        assertThat(command(out).run(List.of())).isEqualTo(ImportCommand.MISUSED);
    }

    private void copySample() throws IOException {
        try (var files = Files.list(IntakeContext.SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static ImportCommand command(ByteArrayOutputStream out) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new TerminalImport(IntakeContext.intake(), new Terminal(stream, false));
    }

    private static IntakeSummary imported(Path folder, IntakeWatch watch) {
        IntakeOutcome outcome =
                IntakeContext.intake()
                        .importFiles(IntakeContext.permit(), IntakeOrder.of(folder), watch);
        return ((IntakeOutcome.Taken) outcome).summary();
    }

    private static IntakeWatch watch(List<RejectedRow> turnedAway) {
        return new IntakeWatch() {
            @Override
            public void turnedAway(RejectedRow row) {
                turnedAway.add(row);
            }
        };
    }
}

package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.Progress;
import org.lianxin.exchange.RowCounts;
import org.lianxin.exchange.UnknownTitles;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

class TerminalTests {

    private static final Progress HALF =
            new Progress("a.csv", 500, 1_000, 500, 1_000, Duration.ofSeconds(2));

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void showsRowsRateAndTimeLeftWhereSomebodyWatches() {
        terminal(true).progress(HALF);

        assertThat(text()).contains("500/1000", "250 行/秒 per second", "剩余 left 0:00:02");
    }

    @Test
    void showsNoProgressToAFileOrAPipe() {
        terminal(false).progress(HALF);

        assertThat(text()).isEmpty();
    }

    @Test
    void givesOneFileItsLinesWithCountsThatAddUp() {
        terminal(false)
                .file(
                        new FileSummary(
                                "a.csv",
                                Layout.POSITIONS,
                                "UTF-8",
                                RowCounts.of(3, 2, 1, 4),
                                List.of("序号"),
                                new UnknownTitles(9, List.of(new UnknownTitles.Filed("首席示例官", 7))),
                                null));

        assertThat(text())
                .contains("a.csv  任职信息 positions held  UTF-8", "序号")
                .contains("读取 read 10 = 导入 accepted 3 + 未变 unchanged 2 + 待核 quarantined 1")
                .contains("职务未识别", "titles not recognised", ": 9 行 rows")
                .contains("首席示例官 × 7", "其他 others × 2");
    }

    @Test
    void saysInBothLanguagesWhyAFileWasRefused() {
        terminal(false).file(FileSummary.refused("b.csv", Problems.of(Kind.BINARY)));

        assertThat(text()).contains("b.csv", "BINARY", "不是文本文件", "not a text file");
        assertThat(text()).doesNotContain("职务未识别");
    }

    private Terminal terminal(boolean watched) {
        return new Terminal(new PrintStream(written, true, StandardCharsets.UTF_8), watched);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}

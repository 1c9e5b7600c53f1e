package org.lianxin.exchange.files;

import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.IntakeSummary;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.Progress;
import org.lianxin.exchange.RowCounts;
import org.lianxin.exchange.UnknownTitles;
import org.lianxin.kernel.Bilingual;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Writes lines for a person, Chinese first. Progress is written over itself, and only where
 * somebody watches.
 */
final class Terminal {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean watched;

    /**
     * @param watched whether {@code out} is a screen
     */
    Terminal(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    void say(Bilingual text) {
        line(text.zh());
        line(text.en());
    }

    void progress(Progress progress) {
        if (watched) {
            out.print(
                    CLEAR
                            + progress.file()
                            + "  "
                            + progress.rows()
                            + "/"
                            + progress.rowsOfFile()
                            + " 行 rows  "
                            + progress.rowsPerSecond()
                            + " 行/秒 per second"
                            + progress.timeLeft().map(Terminal::left).orElse(""));
            out.flush();
        }
    }

    void file(FileSummary file) {
        Layout layout = file.layout();
        String what = layout == null ? "" : "  " + layout.label().zh() + " " + layout.label().en();
        String encoding = file.encoding() == null ? "" : "  " + file.encoding();
        line(file.file() + what + encoding);
        if (layout != null) {
            line("  " + counts(file.rows()));
        }
        if (!file.ignoredColumns().isEmpty()) {
            line("  忽略的列 columns not read: " + String.join("、", file.ignoredColumns()));
        }
        unknownTitles(file.unknownTitles());
        if (file.problem() != null) {
            line("  未导入 " + file.problem().kind() + ": " + file.problem().message().zh());
            line("  " + file.problem().message().en());
        }
    }

    void total(IntakeSummary summary, Path rejects) {
        line("合计 total");
        line("  " + counts(summary.total()));
        if (summary.problems() > 0) {
            line("  有问题的文件 files with a problem: " + summary.problems());
        }
        line("退回清单 rows turned away: " + rejects);
    }

    private void unknownTitles(UnknownTitles unknown) {
        if (unknown.rows() == 0) {
            return;
        }
        line(
                "  职务未识别，照原文保留，不产生措施 titles not recognised, kept as filed, reached by no measure: "
                        + unknown.rows()
                        + " 行 rows");
        for (UnknownTitles.Filed filed : unknown.titles()) {
            line("    " + filed.title() + " × " + filed.rows());
        }
        if (unknown.rowsNotListed() > 0) {
            line("    其他 others × " + unknown.rowsNotListed());
        }
    }

    private static String counts(RowCounts rows) {
        return "读取 read "
                + rows.read()
                + " = 导入 accepted "
                + rows.accepted()
                + " + 未变 unchanged "
                + rows.unchanged()
                + " + 待核 quarantined "
                + rows.quarantined()
                + " + 退回 rejected "
                + rows.rejected();
    }

    private static String left(Duration time) {
        return String.format(
                "  剩余 left %d:%02d:%02d",
                time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private void line(String text) {
        out.println(watched ? CLEAR + text : text);
    }
}

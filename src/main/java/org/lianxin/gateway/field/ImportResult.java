package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RowCounts;
import org.lianxin.exchange.UnknownTitles;

import java.util.List;

/** What became of a small file: its summary, and each row that was turned away. */
record ImportResult(
        String file,
        @Nullable Layout layout,
        RowCounts rows,
        List<String> ignoredColumns,
        UnknownTitles unknownTitles,
        List<RejectedRow> turnedAway,
        @Nullable FileProblem problem) {

    static ImportResult of(FileSummary summary, List<RejectedRow> turnedAway) {
        return new ImportResult(
                summary.file(),
                summary.layout(),
                summary.rows(),
                summary.ignoredColumns(),
                summary.unknownTitles(),
                turnedAway,
                summary.problem());
    }
}

package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedDone;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.Execution;
import org.lianxin.measure.QuotedReceipt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an execution stands in the graph. */
final class ExecutionRows {

    private ExecutionRows() {}

    static List<Execution> executions(Row row) {
        return row.rows("executions").stream().map(ExecutionRows::execution).toList();
    }

    static Execution execution(Row row) {
        return new Execution(
                new AssignmentKey(row.text("listing"), row.text("measure"), row.text("body")),
                row.rows("deeds").stream()
                        .map(ExecutionRows::deed)
                        .sorted(Comparator.comparingLong(DeedDone::version))
                        .toList());
    }

    private static DeedDone deed(Row row) {
        return new DeedDone(
                row.number("version"),
                new DeedWanted(
                        Deed.valueOf(row.text("deed")),
                        row.number("version") - 1,
                        row.date("on"),
                        row.text("officer"),
                        row.textOrNull("note"),
                        receipt(row)),
                row.instant("recordedAt"));
    }

    private static @Nullable QuotedReceipt receipt(Row row) {
        String id = row.textOrNull("receipt");
        return id == null ? null : new QuotedReceipt(id, row.number("receiptIndex"));
    }

    /** What a deed says, without its recorded time. */
    static Map<String, @Nullable Object> content(DeedDone done) {
        DeedWanted what = done.what();
        QuotedReceipt receipt = what.receipt();
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("version", done.version());
        content.put("deed", what.deed().name());
        content.put("on", what.on());
        content.put("officer", what.officer());
        content.put("note", what.note());
        content.put("receipt", receipt == null ? null : receipt.id());
        content.put("receiptIndex", receipt == null ? null : receipt.index());
        return content;
    }
}

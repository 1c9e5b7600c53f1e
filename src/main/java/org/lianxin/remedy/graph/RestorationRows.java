package org.lianxin.remedy.graph;

import org.lianxin.cypher.Row;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.Restoration;
import org.lianxin.remedy.RestorationCall;

import java.util.List;

/** How a call for restoration stands in the graph. */
final class RestorationRows {

    private RestorationRows() {}

    static List<RestorationCall> calls(Row row) {
        return row.rows("calls").stream().map(RestorationRows::call).toList();
    }

    static RestorationCall call(Row row) {
        List<Row> reports = row.rows("reports");
        ActionTaken action =
                new ActionTaken(
                        row.text("listing"),
                        row.text("body"),
                        row.text("measure"),
                        row.text("what"),
                        row.date("doneOn"));
        return new RestorationCall(
                row.text("id"),
                row.text("dispute"),
                new Restoration(
                        action,
                        row.text("article"),
                        reports.isEmpty() ? null : reports.getFirst().date("on")),
                reports.isEmpty() ? null : reports.getFirst().text("says"),
                row.instant("recordedAt"));
    }
}

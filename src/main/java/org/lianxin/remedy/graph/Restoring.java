package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.ActionsTaken;
import org.lianxin.remedy.Restoration;
import org.lianxin.remedy.RestorationDecision;
import org.lianxin.remedy.Settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls on the bodies that acted on a wrong listing to put right what they did. */
final class Restoring {

    private static final Statement CALL =
            Statement.of(Restoring.class, "call-for-restoration.cypher");

    private final ActionsTaken actions;

    Restoring(ActionsTaken actions) {
        this.actions = actions;
    }

    void call(Writing writing, String dispute, Target target, Settlement settlement) {
        List<ActionTaken> taken = actions.becauseOf(writing, target.resting());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String listing : target.resting()) {
            for (Restoration each : RestorationDecision.after(settlement, listing, taken)) {
                rows.add(row(writing, each));
            }
        }
        if (!rows.isEmpty()) {
            writing.run(CALL, Map.of("dispute", dispute, "rows", rows));
        }
    }

    private static Map<String, @Nullable Object> row(Writing writing, Restoration restoration) {
        ActionTaken action = restoration.action();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", CaseIds.next(writing.recordedAt()));
        row.put("listing", action.listing());
        row.put("body", action.body());
        row.put("measure", action.measure());
        row.put("what", action.what());
        row.put("doneOn", action.on());
        row.put("article", restoration.article());
        return row;
    }
}

package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The log as whoever appends holds it, and what it holds already that the drafts touch.
 *
 * @param latest index of the latest entry about each subject; absent where there is none
 * @param earlier what a draft's request has left about its subject, by the draft's position
 */
record Holding(Head head, Map<String, Long> latest, Map<Integer, AuditEntry> earlier) {

    private static final Statement HOLD = Statement.of(Holding.class, "hold-log.cypher");
    private static final Columns LATEST = Columns.of("subject", "index");
    private static final Columns EARLIER = Columns.of("position", "leaf");

    /** Waits for the log, and keeps every other gateway from it until the transaction ends. */
    static Holding of(OpenTransaction transaction, List<AuditDraft> drafts) {
        Row row =
                Head.only(
                        transaction.run(
                                HOLD,
                                Map.of(
                                        "subjects",
                                        subjects(drafts),
                                        "requests",
                                        requests(drafts))));
        Map<String, Long> latest = new HashMap<>();
        for (Row one : row.rows("latest", LATEST)) {
            latest.put(one.text("subject"), one.number("index"));
        }
        Map<Integer, AuditEntry> earlier = new HashMap<>();
        for (Row one : row.rows("earlier", EARLIER)) {
            earlier.put((int) one.number("position"), AuditEntry.ofLeaf(one.text("leaf")));
        }
        return new Holding(Head.of(row), latest, earlier);
    }

    private static List<String> subjects(List<AuditDraft> drafts) {
        return drafts.stream()
                .map(AuditDraft::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Position, request and subject of whatever may have been asked before. */
    private static List<List<@Nullable Object>> requests(List<AuditDraft> drafts) {
        List<List<@Nullable Object>> requests = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            AuditDraft draft = drafts.get(i);
            if (draft.isRepeatable()) {
                Plan.Key key = Plan.Key.of(draft);
                requests.add(List.of(i, key.request(), key.subject()));
            }
        }
        return requests;
    }
}

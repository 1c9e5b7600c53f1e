package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.City;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairWanted;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repairs inside a write. */
final class RepairCases {

    private static final Statement AT = statement("repair-at.cypher");
    private static final Statement ABOUT = statement("repairs-about.cypher");
    private static final Statement PLACE = statement("place-repair.cypher");
    private static final Statement STEP = statement("step-repair.cypher");

    private RepairCases() {}

    static Optional<Repair> find(Writing writing, String id) {
        return find(writing, id, writing.recordedAt());
    }

    static Repair at(Writing writing, String id, Instant at) {
        return find(writing, id, at).orElseThrow();
    }

    private static Optional<Repair> find(Writing writing, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "at", at)).stream()
                .findFirst()
                .map(row -> RepairRows.repair(row.row("case")));
    }

    static List<Repair> about(Writing writing, CaseTarget target) {
        return writing.run(ABOUT, CaseRows.parameters(target)).stream()
                .map(row -> RepairRows.repair(row.row("case")))
                .toList();
    }

    /** Places it with its first step. */
    static Repair place(
            Writing writing,
            Target target,
            City city,
            RepairWanted wanted,
            Officer officer,
            Step first) {
        String id = CaseIds.next(writing.recordedAt());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("subject", target.subject().value());
        row.put("subjectName", target.subjectName());
        row.put("target", wanted.target().key());
        row.put("targetKind", wanted.target().kind().name());
        row.put("city", city.key());
        row.put("way", wanted.way().name());
        row.put("says", wanted.says());
        row.put("evidence", wanted.evidence());
        row.put("commitment", wanted.commitment());
        row.put("decider", target.authorityCode());
        row.put("deciderName", target.authority());
        row.put("appliedOn", officer.on());
        Map<String, @Nullable Object> parameters = CaseRows.parameters(wanted.target());
        parameters.put("case", row);
        writing.run(PLACE, parameters);
        return step(writing, id, first);
    }

    static Repair step(Writing writing, String id, Step step) {
        writing.run(STEP, Map.of("id", id, "step", step.values()));
        return find(writing, id).orElseThrow();
    }

    private static Statement statement(String file) {
        return Statement.of(RepairCases.class, file);
    }
}

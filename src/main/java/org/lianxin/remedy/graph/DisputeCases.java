package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.City;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Filing;
import org.lianxin.rulebook.Due;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Disputes inside a write. */
final class DisputeCases {

    private static final Statement AT = statement("dispute-at.cypher");
    private static final Statement ABOUT = statement("disputes-about.cypher");
    private static final Statement RESTING = statement("disputes-resting.cypher");
    private static final Statement PLACE = statement("place-dispute.cypher");
    private static final Statement STEP = statement("step-dispute.cypher");

    private DisputeCases() {}

    /** What a new dispute is made of besides what its filer says. */
    record New(
            Target target,
            City city,
            Filing.Filer by,
            @Nullable String receiver,
            @Nullable String verifier,
            Due due) {}

    static Optional<Dispute> find(Writing writing, String id) {
        return find(writing, id, writing.recordedAt());
    }

    static Dispute at(Writing writing, String id, Instant at) {
        return find(writing, id, at).orElseThrow();
    }

    private static Optional<Dispute> find(Writing writing, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "at", at)).stream()
                .findFirst()
                .map(row -> DisputeRows.dispute(row.row("case")));
    }

    static List<Dispute> about(Writing writing, CaseTarget target) {
        return writing.run(ABOUT, CaseRows.parameters(target)).stream()
                .map(row -> DisputeRows.dispute(row.row("case")))
                .toList();
    }

    /** About a listing, be it itself or the entry on which it rests. */
    static List<Dispute> resting(Writing writing, String listing) {
        return writing.run(RESTING, Map.of("listing", listing)).stream()
                .map(row -> DisputeRows.dispute(row.row("case")))
                .toList();
    }

    /** Places it with its first step. */
    static Dispute place(
            Writing writing, New made, DisputeWanted wanted, Officer officer, Step first) {
        String id = CaseIds.next(writing.recordedAt());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("subject", made.target().subject().value());
        row.put("subjectName", made.target().subjectName());
        row.put("target", wanted.target().key());
        row.put("targetKind", wanted.target().kind().name());
        row.put("city", made.city().key());
        row.put("filer", made.by().name());
        row.put("ground", wanted.ground().name());
        row.put("says", wanted.says());
        row.put("evidence", wanted.evidence());
        row.put("written", wanted.written());
        row.put("receiver", made.receiver());
        row.put("verifier", made.verifier());
        row.put("receivedOn", officer.on());
        CaseRows.put(row, made.due());
        Map<String, @Nullable Object> parameters = CaseRows.parameters(wanted.target());
        parameters.put("case", row);
        writing.run(PLACE, parameters);
        return step(writing, id, first);
    }

    static Dispute step(Writing writing, String id, Step step) {
        writing.run(STEP, Map.of("id", id, "step", step.values()));
        return find(writing, id).orElseThrow();
    }

    private static Statement statement(String file) {
        return Statement.of(DisputeCases.class, file);
    }
}

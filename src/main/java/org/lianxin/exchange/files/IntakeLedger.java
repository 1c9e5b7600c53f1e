package org.lianxin.exchange.files;

import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.RowCounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The graph's own account of what was taken in. */
final class IntakeLedger {

    private static final Statement BEGIN = statement("begin-intake.cypher");
    private static final Statement COUNT = statement("count-accepted.cypher");
    private static final Statement KEEP = statement("keep-quarantined.cypher");
    private static final Statement SETTLE = statement("settle-quarantined.cypher");
    private static final Statement FINISH = statement("finish-intake.cypher");

    private final Transactions transactions;

    IntakeLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    private static Statement statement(String file) {
        return Statement.of(IntakeLedger.class, file);
    }

    /**
     * When the taking in of a content was first begun.
     *
     * @param again whether that was before this time
     */
    record Begun(Instant startedAt, boolean again) {}

    Begun begin(Survey.Fit file) {
        Row row =
                transactions
                        .write(
                                writing ->
                                        writing.run(
                                                BEGIN,
                                                Map.of(
                                                        "id", file.sha256(),
                                                        "file", file.source().name(),
                                                        "layout", file.header().layout().name(),
                                                        "encoding", file.encoding().label(),
                                                        "read", file.rows())))
                        .getFirst();
        return new Begun(row.instant("startedAt"), row.flag("again"));
    }

    /** Notes, with the rows themselves, how many changed the graph and which have to wait. */
    void chunk(Writing writing, Filer filer, boolean again, List<Verdict> verdicts) {
        long accepted = verdicts.stream().filter(Verdict.Accepted.class::isInstance).count();
        if (accepted > 0) {
            writing.run(COUNT, Map.of("id", filer.intake(), "accepted", accepted));
        }
        List<Map<String, Object>> waiting =
                verdicts.stream()
                        .filter(IntakeLedger::waits)
                        .map(Verdict.TurnedAway.class::cast)
                        .map(row -> waiting(filer, row))
                        .toList();
        if (!waiting.isEmpty()) {
            writing.run(
                    KEEP, Map.of("intake", filer.intake(), "file", filer.file(), "rows", waiting));
        }
        if (again) {
            List<String> settled =
                    verdicts.stream()
                            .filter(verdict -> !waits(verdict))
                            .map(verdict -> id(filer, verdict.line()))
                            .toList();
            writing.run(SETTLE, Map.of("ids", settled));
        }
    }

    void finish(String intake, RowCounts rows) {
        transactions.write(
                writing ->
                        writing.run(
                                FINISH,
                                Map.of(
                                        "id", intake,
                                        "quarantined", rows.quarantined(),
                                        "rejected", rows.rejected())));
    }

    private static boolean waits(Verdict verdict) {
        return verdict instanceof Verdict.TurnedAway row && row.fault().fate() == Fate.QUARANTINED;
    }

    private static Map<String, Object> waiting(Filer filer, Verdict.TurnedAway row) {
        return Map.of(
                "id", id(filer, row.line()),
                "line", row.line(),
                "column", row.fault().column(),
                "value", row.fault().value(),
                "reason", row.fault().reason().zh());
    }

    private static String id(Filer filer, int line) {
        return filer.intake() + ":" + line;
    }
}

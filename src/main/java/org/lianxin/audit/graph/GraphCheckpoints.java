package org.lianxin.audit.graph;

import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.TreeHash;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the head; where it is not settled, holds it for a moment to settle it. */
final class GraphCheckpoints implements Checkpoints {

    private static final String LOG = "log";
    private static final Question<String, Seen> HEAD =
            Question.ofTexts(GraphCheckpoints.class, "head.cypher", Seen::of);
    private static final Question<Long, String> OF_SIZE =
            Question.of(
                    GraphCheckpoints.class,
                    "checkpoints.cypher",
                    size -> size,
                    row -> row.text("note"));
    private static final Statement SETTLE =
            Statement.of(GraphCheckpoints.class, "settle-head.cypher");

    private final Questions questions;
    private final UntimedTransactions transactions;
    private final Duration limit;
    private final Checkpoint empty;

    GraphCheckpoints(
            Questions questions,
            UntimedTransactions transactions,
            Duration limit,
            AuditSigner signer) {
        this.questions = questions;
        this.transactions = transactions;
        this.limit = limit;
        this.empty = signer.sign(0, TreeHash.EMPTY);
    }

    @Override
    public Checkpoint latest() {
        return LogReading.read(
                () -> {
                    Seen seen = questions.ask(HEAD, List.of(LOG)).byKey().get(LOG);
                    if (seen == null) {
                        return empty;
                    }
                    return seen.isSettled()
                            ? seen.checkpoint()
                            : transactions.write(limit, this::settle);
                });
    }

    @Override
    public Optional<Checkpoint> ofSize(long size) {
        if (size == 0) {
            return Optional.of(empty);
        }
        return LogReading.read(
                () ->
                        Optional.ofNullable(questions.ask(OF_SIZE, List.of(size)).byKey().get(size))
                                .map(Checkpoint::unverified));
    }

    private Checkpoint settle(OpenTransaction transaction) {
        Head head = Head.hold(transaction);
        transaction.run(SETTLE, Map.of());
        return head.note() == null ? empty : Checkpoint.unverified(head.note());
    }

    /** The head as a reader sees it, perhaps before all that it leads to. */
    private record Seen(Checkpoint checkpoint, long settled) {

        static Seen of(Row row) {
            return new Seen(Checkpoint.unverified(row.text("note")), row.number("settled"));
        }

        boolean isSettled() {
            return settled >= checkpoint.size();
        }
    }
}

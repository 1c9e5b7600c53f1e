package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.TreeHash;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;

import java.util.List;
import java.util.Map;

/**
 * The log's head as whoever holds it sees it.
 *
 * @param size how many entries there are
 * @param settled up to where readers are known to see all of them
 * @param note the checkpoint of that size; {@code null} while the log is empty
 */
record Head(long size, TreeHash root, long settled, @Nullable String note) {

    private static final Statement HOLD = Statement.of(Head.class, "hold-head.cypher");

    /** Waits for the head, and keeps every other gateway from it until the transaction ends. */
    static Head hold(OpenTransaction transaction) {
        return of(only(transaction.run(HOLD, Map.of())));
    }

    /** What was signed of it; of the empty log it is signed now. */
    Checkpoint checkpoint(AuditSigner signer) {
        return note == null ? signer.sign(0, TreeHash.EMPTY) : Checkpoint.unverified(note);
    }

    /**
     * The head's row. There is none in an emptied graph: a log begun anew there would look whole,
     * and prove nothing of what was told before.
     */
    static Row only(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new GraphUnavailable("append: the graph has no recorded clock", null);
        }
        return rows.getFirst();
    }

    static Head of(Row row) {
        String root = row.textOrNull("root");
        return new Head(
                row.number("size"),
                root == null ? TreeHash.EMPTY : TreeHash.ofBase64(root),
                row.number("settled"),
                row.textOrNull("note"));
    }
}

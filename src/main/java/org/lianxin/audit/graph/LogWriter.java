package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Claims;
import org.lianxin.audit.RightEdge;
import org.lianxin.audit.Tile;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appends a group of drafts in one transaction. Used by one thread. */
final class LogWriter {

    private static final Statement ENTRY = statement("entry-at.cypher");
    private static final Statement APPEND = statement("append-entries.cypher");

    private final UntimedTransactions transactions;
    private final Duration limit;
    private final Duration repeatWindow;
    private final Claims claims;
    private final AuditSigner signer;
    private final Tiles tiles;
    private @Nullable RightEdge remembered;

    LogWriter(
            UntimedTransactions transactions,
            AuditProperties settings,
            Claims claims,
            AuditSigner signer,
            Tiles tiles) {
        this.transactions = transactions;
        this.limit = settings.commitTimeout();
        this.repeatWindow = settings.repeatWindow();
        this.claims = claims;
        this.signer = signer;
        this.tiles = tiles;
    }

    /**
     * Appends them all.
     *
     * @throws org.lianxin.cypher.GraphFailure if they are not known to be committed
     */
    List<Appended> commit(List<AuditDraft> drafts) {
        Batch batch = transactions.write(limit, new Append(drafts)::in);
        remembered = batch.edge();
        tiles.saw(batch.checkpoint());
        return batch.appended();
    }

    /** The tree up to the head, from the last commit if nobody else has appended since. */
    private RightEdge edge(Head head) {
        RightEdge last = remembered;
        if (last != null && last.size() == head.size() && last.root().equals(head.root())) {
            return last.copy();
        }
        Checkpoint now = tiles.follow(() -> head.checkpoint(signer));
        RightEdge edge = tiles.edge(now.size());
        if (!edge.root().equals(now.root())) {
            throw new IllegalStateException("the entries of the log do not have its root");
        }
        return edge;
    }

    private static Map<String, Object> tile(Tile tile) {
        return Map.of(
                "place", Tiles.place(tile.level(), tile.number()),
                "hashes", tile.base64(),
                "root", tile.root().base64());
    }

    private static Statement statement(String file) {
        return Statement.of(LogWriter.class, file);
    }

    /** One group on its way, through as many transactions as it takes. */
    private final class Append {

        private final List<AuditDraft> drafts;
        private @Nullable Batch tried;

        Append(List<AuditDraft> drafts) {
            this.drafts = drafts;
        }

        Batch in(OpenTransaction transaction) {
            Holding holding = Holding.of(transaction, drafts);
            Head head = holding.head();
            Batch before = tried;
            if (before != null && isThere(transaction, before)) {
                return before;
            }
            Plan plan = Plan.of(drafts, holding.earlier(), repeatWindow);
            List<Claims.Claim> wanted = plan.claims();
            List<Boolean> granted = wanted.isEmpty() ? List.of() : claims.take(transaction, wanted);
            Batch batch =
                    Batch.of(
                            plan.settle(granted, head.size()),
                            edge(head),
                            holding.latest(),
                            signer);
            write(transaction, batch);
            tried = batch;
            return batch;
        }

        /**
         * Whether an earlier transaction was committed although its answer was lost. The head is
         * held, so it is not under way any more.
         */
        private boolean isThere(OpenTransaction transaction, Batch batch) {
            return transaction.run(ENTRY, Map.of("index", batch.from())).stream()
                    .anyMatch(row -> row.text("leaf").equals(batch.leaves().getFirst()));
        }

        private void write(OpenTransaction transaction, Batch batch) {
            List<Plan.Key> keys = drafts.stream().map(Plan.Key::of).toList();
            Map<String, Object> entries = new HashMap<>();
            entries.put("from", batch.from());
            entries.put("leaves", batch.leaves());
            entries.put("subjects", keys.stream().map(Plan.Key::subject).toList());
            entries.put("requests", requests());
            entries.put("repeats", batch.entries().stream().map(AuditEntry::repeats).toList());
            entries.put("size", batch.edge().size());
            entries.put("root", batch.checkpoint().root().base64());
            entries.put("note", batch.checkpoint().note());
            entries.put("tiles", batch.tiles().stream().map(LogWriter::tile).toList());
            entries.put("matters", batch.entries().stream().map(CheckedMatter::of).toList());
            transaction.run(APPEND, entries);
        }

        /** Nobody looks for a request that nobody can ask again: it is kept out of the index. */
        private List<@Nullable String> requests() {
            List<@Nullable String> requests = new ArrayList<>(drafts.size());
            for (AuditDraft draft : drafts) {
                requests.add(draft.isRepeatable() ? Plan.Key.of(draft).request() : null);
            }
            return requests;
        }
    }
}

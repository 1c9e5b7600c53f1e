package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Receipt;
import org.lianxin.audit.RightEdge;
import org.lianxin.audit.Tile;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The entries of one commit, hashed into the tree and signed.
 *
 * @param from index of the first
 * @param edge the tree behind them
 */
record Batch(
        long from,
        List<AuditEntry> entries,
        List<String> leaves,
        List<Tile> tiles,
        RightEdge edge,
        Checkpoint checkpoint,
        List<Appended> appended) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    /**
     * Makes entries of what was settled.
     *
     * @param edge the tree before them, which this takes over
     * @param latest index of the latest entry about each subject
     */
    static Batch of(
            List<Plan.Settled> settled,
            RightEdge edge,
            Map<String, Long> latest,
            AuditSigner signer) {
        long from = edge.size();
        Map<String, Long> previous = new HashMap<>(latest);
        List<AuditEntry> entries = new ArrayList<>(settled.size());
        List<String> leaves = new ArrayList<>(settled.size());
        List<Tile> tiles = new ArrayList<>();
        byte[] ids = new byte[settled.size() * ID_BYTES];
        RANDOM.nextBytes(ids);
        for (int i = 0; i < settled.size(); i++) {
            String id = HexFormat.of().formatHex(ids, i * ID_BYTES, (i + 1) * ID_BYTES);
            AuditEntry entry = entry(from + i, id, settled.get(i), previous);
            String leaf = entry.leaf();
            entries.add(entry);
            leaves.add(leaf);
            tiles.addAll(edge.append(AuditEntry.hash(leaf)));
        }
        Checkpoint checkpoint = signer.sign(edge.size(), edge.root());
        List<Appended> appended = new ArrayList<>(settled.size());
        for (int i = 0; i < settled.size(); i++) {
            appended.add(answer(entries.get(i), settled.get(i).refused(), checkpoint));
        }
        return new Batch(from, entries, leaves, tiles, edge, checkpoint, appended);
    }

    private static AuditEntry entry(
            long index, String id, Plan.Settled settled, Map<String, Long> previous) {
        String subject = settled.draft().subject();
        Long before = subject == null ? null : previous.put(subject, index);
        return new AuditEntry(index, id, before, settled.repeats(), settled.draft());
    }

    private static Appended answer(AuditEntry entry, boolean refused, Checkpoint checkpoint) {
        @Nullable Long repeats = entry.repeats();
        Receipt receipt = new Receipt(entry.id(), entry.index(), checkpoint, repeats);
        return refused ? new Appended.ClaimRefused(receipt) : new Appended.Logged(receipt);
    }
}

package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a copy of the log from its first entry on, with nothing but the public keys.
 *
 * <p>First all checkpoints, then all leaves in their order, then the end. The first flaw ends the
 * check: nothing behind it can be relied on. A change that keeps every form is found at the next
 * checkpoint, so that it lies between the last good one and that. Not safe for use by several
 * threads.
 */
public final class LogCheck {

    private final Collection<AuditKey> keys;
    private final TreeMap<Long, TreeHash> signed = new TreeMap<>();
    private final Map<String, Long> latest = new HashMap<>();
    private final RightEdge edge = RightEdge.empty();
    private long proved;

    public LogCheck(Collection<AuditKey> keys) {
        this.keys = keys;
    }

    /** Takes a checkpoint, from the copy or kept from a receipt. */
    public Optional<LogFlaw> checkpoint(String note) {
        return switch (NoteReading.of(note, keys)) {
            case NoteReading.Refused _ -> flaw(LogFlaw.Kind.CHECKPOINT, 0, 0);
            case NoteReading.Verified(Checkpoint checkpoint, AuditKey _) -> taken(checkpoint);
        };
    }

    private Optional<LogFlaw> taken(Checkpoint checkpoint) {
        long size = checkpoint.size();
        TreeHash known = size == 0 ? TreeHash.EMPTY : signed.putIfAbsent(size, checkpoint.root());
        return known == null || known.equals(checkpoint.root())
                ? Optional.empty()
                : flaw(LogFlaw.Kind.CONTRADICTION, 0, size);
    }

    /** Takes the next leaf. */
    public Optional<LogFlaw> entry(String leaf) {
        long index = edge.size();
        AuditEntry entry;
        try {
            entry = AuditEntry.ofLeaf(leaf);
        } catch (IllegalArgumentException wrong) {
            return flaw(LogFlaw.Kind.FORM, index, index + 1);
        }
        if (entry.index() != index) {
            return flaw(LogFlaw.Kind.PLACE, index, index + 1);
        }
        String subject = entry.said().subject();
        if (subject != null && !same(latest.put(subject, index), entry.previous())) {
            return flaw(LogFlaw.Kind.CHAIN, index, index + 1);
        }
        edge.append(AuditEntry.hash(leaf));
        return compared(index + 1);
    }

    private Optional<LogFlaw> compared(long size) {
        TreeHash root = signed.get(size);
        if (root == null) {
            return Optional.empty();
        }
        if (!root.equals(edge.root())) {
            return flaw(LogFlaw.Kind.CONTENT, proved, size);
        }
        proved = size;
        return Optional.empty();
    }

    /** After the last leaf: whether that is where the log was signed last. */
    public Optional<LogFlaw> end() {
        long size = edge.size();
        long last = signed.isEmpty() ? 0 : signed.lastKey();
        if (last > size) {
            return flaw(LogFlaw.Kind.END_MISSING, size, last);
        }
        return last < size ? flaw(LogFlaw.Kind.UNSIGNED, last, size) : Optional.empty();
    }

    /** How many entries there were so far. */
    public long size() {
        return edge.size();
    }

    /** How many checkpoints were taken. */
    public int checkpoints() {
        return signed.size();
    }

    /** The root over them. */
    public TreeHash root() {
        return edge.root();
    }

    private static boolean same(@Nullable Long before, @Nullable Long said) {
        return before == null ? said == null : before.equals(said);
    }

    private static Optional<LogFlaw> flaw(LogFlaw.Kind kind, long from, long until) {
        return Optional.of(new LogFlaw(kind, from, until));
    }
}

package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * An entry of the log. What is hashed is {@link #leaf()}.
 *
 * @param index its place, dense from 0
 * @param id random, so that a leaf cannot be guessed from its hash
 * @param previous index of the entry before it about the same subject; {@code null} in a subject's
 *     first entry, and in one about nobody
 * @param repeats index of the entry that the same request had about the same subject
 * @param said what was drafted
 */
public record AuditEntry(
        long index, String id, @Nullable Long previous, @Nullable Long repeats, AuditDraft said) {

    public AuditEntry {
        if (index < 0 || isNotBefore(previous, index) || isNotBefore(repeats, index)) {
            throw new IllegalArgumentException("an entry refers to entries before it");
        }
        if (previous != null && said.subject() == null) {
            throw new IllegalArgumentException("an entry about nobody has none before it");
        }
    }

    /** The entry in canonical JSON: sorted names, no spaces, what is absent left out. */
    public String leaf() {
        return Leaf.write(this);
    }

    /** The hash of that leaf. */
    public TreeHash hash() {
        return hash(leaf());
    }

    /** The hash of a leaf as it is stored and exported. */
    public static TreeHash hash(String leaf) {
        return TreeHash.leaf(leaf.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a leaf.
     *
     * @throws IllegalArgumentException if that is not the canonical JSON of an entry
     */
    public static AuditEntry ofLeaf(String leaf) {
        return Leaf.read(leaf);
    }

    private static boolean isNotBefore(@Nullable Long other, long index) {
        return other != null && (other < 0 || other >= index);
    }
}
